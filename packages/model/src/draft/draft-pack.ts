import type { DraftNote } from '../pack/draft-note.ts';
import type { FactInput, PackInput } from '../pack/generated/input.ts';
import type { PageSource } from '../page/page-source.ts';
import type { PageText } from '../page/types.ts';
import type { Day } from '../time/day.ts';
import { pageSentences, tellingParagraphs } from './article.ts';
import { readsAsEnglish } from './english.ts';
import { joinNames } from './entities.ts';
import { entityIds, entityInputs } from './entity-inputs.ts';
import { eventsOf } from './events.ts';
import { factId, factWriter, type Found } from './fact-inputs.ts';
import { headOf } from './head.ts';
import { idMaker } from './ids.ts';
import { properNames } from './proper-names.ts';
import { rolesOf } from './roles.ts';
import { statementsOf } from './statements.ts';
import type { Tagger } from './types.ts';

/** An article to draft from. */
export interface Article {
  readonly page: PageText;
  readonly source: PageSource;
  readonly published: Day;
}

/** A pack that an author can start from: valid, and marked as a draft in every part. */
export interface Draft {
  readonly pack: PackInput;
  /** Names, quotations and events are drafted from English articles only. */
  readonly english: boolean;
  readonly notes: readonly DraftNote[];
  /** Paragraphs (1-based) of quotations that nobody named is said to have uttered. */
  readonly unattributed: readonly number[];
}

const titleNote: DraftNote = {
  path: ['title'],
  text: 'The headline: give the story a name of its own.',
};

/**
 * Drafts a pack from one article: its head, the article as the source, who and what it names, and what it tells
 * that was said, done or held. Summaries and descriptions are left to the author: they only say what to write.
 */
export function draftPack({ page, source, published }: Article, tag: Tagger): Draft {
  const english = readsAsEnglish(page.text);
  const head = headOf(page, source, published, english);
  if (!english) {
    const pack = { ...head, entities: {}, facts: {} };
    return { pack, english, notes: [titleNote], unattributed: [] };
  }
  const tagged = tag(page.text);
  const names = properNames(pageSentences(page), tagged);
  const { entities, mentions } = joinNames(names, page.text, tagged);
  const paragraphs = tellingParagraphs(page);
  const sentences = paragraphs.flat();
  const { statements, unattributed } = statementsOf(paragraphs, mentions, published);
  const found: Found[] = [
    ...statements,
    ...eventsOf(sentences, mentions, published),
    ...rolesOf(sentences, mentions),
  ];
  found.sort((a, b) => a.at.start - b.at.start);

  const ids = entityIds(entities);
  const write = factWriter({ page, published, mentions, ids });
  const newId = idMaker();
  const facts: Record<string, FactInput> = {};
  const notes = [titleNote];
  for (const one of found) {
    const id = newId(factId(one, ids));
    facts[id] = write(one);
    if (one.kind === 'statement' && one.when === undefined) {
      notes.push({ path: ['facts', id, 'when'], text: 'The article gives no day.' });
    }
  }
  const pack = { ...head, entities: entityInputs(entities, ids), facts };
  return { pack, english, notes, unattributed };
}
