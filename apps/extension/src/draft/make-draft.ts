import type { Day } from '@backgrounder/model';
import { draftPack } from '@backgrounder/model/draft';
import { pageSource, readPage, type PageSource, type PageText } from '@backgrounder/model/page';
import { draftYaml } from '@backgrounder/model/yaml';
import { tagWords } from './tag-words.ts';

/** A page as it was read for a draft. */
export interface ReadArticle {
  readonly page: PageText;
  readonly source: PageSource;
}

export interface PackDraft {
  readonly yaml: string;
  /** Names, quotations and events are drafted from English pages only. */
  readonly english: boolean;
}

/**
 * Reads an article out of a page's markup, which is parsed but not run.
 * @param url of the page, which may tell its day
 */
export function readArticle(html: string, url: string): ReadArticle {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const source = pageSource(document.documentElement);
  return { page: readPage(document, { url }), source: { url, ...source } };
}

/** A pack for an author to start from; its comments say what to do. */
export function makeDraft({ page, source }: ReadArticle, published: Day): PackDraft {
  const draft = draftPack({ page, source, published }, tagWords);
  return { yaml: draftYaml({ ...draft, header }), english: draft.english };
}

/** What authors write in is English, as the format's names are. */
const header = [
  'A draft, made by Backgrounder out of one article. Nothing here is reviewed, and names and speakers may be wrong.',
  'What to do:',
  '1. Replace title, summary and authors in the head.',
  '2. Go through entities and facts: take out what the story does not need, correct the rest, and rewrite every',
  '   summary and description in your own words.',
  '3. Delete "draft: true" wherever you have done so, and at last in the head.',
  '4. Add the file in the options of Backgrounder, under Packs: it tells what is still wrong, and where.',
];
