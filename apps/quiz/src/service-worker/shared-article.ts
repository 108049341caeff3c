import { sharedCache } from './shared-cache.ts';

const sharedKey = 'shared-article';
const readAddress = '#/read/shared';

/** What another app shares; each is empty where it shares none. */
interface SharedArticle {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** A page, as its file has it. */
  readonly html: string;
}

/** Keeps the article that a form posts, in place of one kept before, and leads to where it is read. */
export async function keepSharedArticle(
  caches: CacheStorage,
  scope: string,
  request: Request,
): Promise<Response> {
  const article = await parseShared(await request.formData());
  const cache = await caches.open(sharedCache);
  await cache.put(new URL(sharedKey, scope).href, Response.json(article));
  return Response.redirect(new URL(readAddress, scope).href, 303);
}

/** The fields and files that the manifest's `share_target` names. */
async function parseShared(form: FormData): Promise<SharedArticle> {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const files = form.getAll('files').filter((value) => typeof value !== 'string');
  const page = files.find(({ type }) => type === 'text/html');
  const plain = files.find(({ type }) => type === 'text/plain');
  return {
    title: field('title'),
    text: plain ? await plain.text() : field('text'),
    url: field('url'),
    html: page ? await page.text() : '',
  };
}
