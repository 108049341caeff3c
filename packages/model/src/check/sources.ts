import type { PackIssue } from '../pack/issue.ts';
import type { Fact, Pack, Selector } from '../pack/types.ts';
import type { Rule } from './library.ts';

/** Whether readers and programs can find what a fact rests on. */
export const checkSources: Rule = ({ checked }) =>
  checked.flatMap((pack) => [
    ...unidentified(pack),
    ...pack.facts.flatMap((fact) => [
      ...unplaced(fact),
      ...citationIssues(fact),
      ...thinlySourced(fact),
    ]),
  ]);

function unidentified(pack: Pack): PackIssue[] {
  return pack.sources
    .filter(({ title, publisher, url, note }) => !title && !publisher && !url && !note)
    .map(({ id }) => ({
      pack: pack.id,
      code: 'unidentified-source',
      severity: 'warning',
      message: `Nothing tells what the source "${id}" is.`,
      mend: 'Add its "title", "publisher" or "url"; where it has none, say in "note" what it is.',
      path: ['sources', id],
    }));
}

function unplaced(fact: Fact): PackIssue[] {
  if (fact.sources.some(({ selector }) => selector)) return [];
  return [
    {
      pack: fact.pack,
      code: 'unplaced-citation',
      severity: 'warning',
      message: `No citation says where in a source "${fact.id}" stands.`,
      mend: 'Add "exact" to one: a few words as they stand there.',
      path: ['facts', fact.id, 'sources'],
    },
  ];
}

/** Words that a selector may have: enough to find the place, and no copy of the source. */
const mostWords = 12;

function citationIssues(fact: Fact): PackIssue[] {
  return fact.sources.flatMap(({ selector }, index): PackIssue[] => {
    const long = partsOf(selector).find(({ text }) => wordsIn(text) > mostWords);
    if (!long) return [];
    return [
      {
        pack: fact.pack,
        code: 'long-selector',
        severity: 'warning',
        message: `"${long.field}" has more than ${mostWords} words.`,
        mend: 'Keep the few words that find the place; for a longer passage give its "start" and "end".',
        path: ['facts', fact.id, 'sources', index, long.field],
      },
    ];
  });
}

/** Scripts without spaces between words: two characters count as one word. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}]/gu;

function wordsIn(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = text.replaceAll(unspaced, ' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  return words + Math.ceil(characters / 2);
}

function partsOf(selector: Selector | undefined): readonly { field: string; text: string }[] {
  if (!selector) return [];
  return selector.type === 'quote'
    ? [{ field: 'exact', text: selector.exact }]
    : [
        { field: 'start', text: selector.start },
        { field: 'end', text: selector.end },
      ];
}

function thinlySourced(fact: Fact): PackIssue[] {
  const sources = new Set(fact.sources.map(({ source }) => source));
  if (fact.status !== 'disputed' || sources.size > 1) return [];
  return [
    {
      pack: fact.pack,
      code: 'one-source-for-disputed',
      severity: 'warning',
      message: `"${fact.id}" is disputed and rests on one source.`,
      mend: 'Cite a second, independent source.',
      path: ['facts', fact.id, 'sources'],
    },
  ];
}
