import type { PackInput } from '../pack/generated/input.ts';
import { languageTag } from '../pack/language-tag.ts';
import type { PageSource } from '../page/page-source.ts';
import type { PageText } from '../page/types.ts';
import { formatDay, type Day } from '../time/day.ts';
import { slugOf } from './ids.ts';

/** The id of the article among the sources of its draft. */
export const articleId = 'article';

/** The head of the draft of an article, and the article as its source: what is not known is left out. */
export function headOf(
  page: PageText,
  source: PageSource,
  published: Day,
  english: boolean,
): Omit<PackInput, 'entities' | 'facts'> {
  const title = source.title ?? page.title;
  const declared = page.language?.replaceAll('_', '-');
  // A declared "en" over another language is what a site's software puts on every page.
  const isSound =
    declared !== undefined && languageTag.test(declared) && /^en\b/.test(declared) === english;
  // "und" is BCP 47 for a language that nobody has determined.
  const language = isSound ? declared : english ? 'en' : 'und';
  return {
    format: 1,
    id: slugOf(title, 'draft'),
    version: '0.1.0',
    title: title === '' ? 'Name the story' : title,
    summary: 'Say in one or two sentences of your own what the story is about.',
    language,
    licence: 'CC-BY-4.0',
    authors: ['Your name'],
    draft: true,
    sources: {
      [articleId]: {
        ...(title !== '' && { title }),
        ...(source.publisher !== undefined && { publisher: source.publisher }),
        ...(source.url !== undefined && { url: source.url }),
        published: formatDay(published),
      },
    },
  };
}
