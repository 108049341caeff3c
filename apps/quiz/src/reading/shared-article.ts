import { webAddress } from './collect-blocks.ts';
import { sharedCache } from '../service-worker/shared-cache.ts';
import { loneAddress, type GivenArticle } from './read-article.ts';

/** The name that what another app shared has in the cache where the service worker leaves it. */
const entryName = './shared-article';

/** What another app shared. */
export type Shared =
  | { readonly type: 'article'; readonly given: GivenArticle }
  /** An address alone: this app fetches nothing. */
  | { readonly type: 'address'; readonly address: string; readonly title: string };

export interface SharedPlace {
  /** Absent where the browser has none. */
  readonly caches: CacheStorage | undefined;
  /** Of the page, with its query. */
  readonly address: string;
}

/** Takes what was shared out of where it lies, so that it is read once. Nothing where nothing was. */
export async function takeShared({ caches, address }: SharedPlace): Promise<Shared | undefined> {
  return (await fromCache(caches, address)) ?? sharedOf(fieldsIn(new URL(address).searchParams));
}

async function fromCache(
  caches: CacheStorage | undefined,
  address: string,
): Promise<Shared | undefined> {
  if (!caches) return undefined;
  try {
    if (!(await caches.has(sharedCache))) return undefined;
    const cache = await caches.open(sharedCache);
    const entry = new URL(entryName, address.split(/[?#]/, 1)[0]).href;
    const response = await cache.match(entry);
    if (!response) return undefined;
    await cache.delete(entry);
    return sharedOf((await response.json()) as unknown);
  } catch {
    // A browser that forbids caches has kept nothing there; what is not JSON is not ours.
    return undefined;
  }
}

function fieldsIn(query: URLSearchParams): unknown {
  return Object.fromEntries(query);
}

/** The fields of a share: any of them may be missing, and an address may stand in the text. */
function sharedOf(value: unknown): Shared | undefined {
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  const [title, text, url, html] = ['title', 'text', 'url', 'html'].map((name) => {
    const field = fields[name];
    return typeof field === 'string' ? field.trim() : '';
  }) as [string, string, string, string];
  const written = webAddress(url) ?? lastAddress(text);
  if (html !== '' || isArticleText(text, title)) {
    return {
      type: 'article',
      given: {
        text,
        ...(html !== '' && { html }),
        ...(title !== '' && { title }),
        ...(written !== undefined && { address: written }),
      },
    };
  }
  return written === undefined ? undefined : { type: 'address', address: written, title };
}

/** Whether it is more than an address and a title, as apps share them. */
function isArticleText(text: string, title: string): boolean {
  const words = text.replaceAll(/https?:\/\/\S+/g, '').trim();
  const isLong = words.length > 280 || words.includes('\n');
  return words !== '' && words !== title && (isLong || !/https?:\/\//.test(text));
}

function lastAddress(text: string): string | undefined {
  const found = text.match(/https?:\/\/\S+/g)?.at(-1);
  return found && loneAddress(found);
}
