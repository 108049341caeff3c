import type { PackIssue } from '../pack/issue.ts';
import type { Fact, Pack } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import { certaintyBefore } from '../time/compare.ts';
import { beginningOf } from '../chronology/extent.ts';
import { dateInWords, dayInWords } from '../time/in-words.ts';
import type { Library, Rule } from './library.ts';

/** Dates that cannot all be right: of a fact and its sources, of a source, of a pack and what it holds. */
export const checkTimes: Rule = (library) => [
  ...library.checkedFacts.flatMap((fact) => toldTooEarly(fact, library)),
  ...library.checked.flatMap(sourcesReadTooEarly),
  ...library.checked.flatMap(factsAfterAsOf),
];

/** Posts, figures and plans may be told before they begin; what happened cannot. */
const happening: ReadonlySet<Fact['type']> = new Set(['event', 'statement', 'claim', 'measure']);

const beginningField = {
  event: 'when',
  statement: 'when',
  claim: 'when',
  proposal: 'when',
  measure: 'announced',
  role: 'from',
  relation: 'from',
  figure: 'asOf',
} as const satisfies Record<Fact['type'], string>;

function toldTooEarly(fact: Fact, { chronology }: Library): PackIssue[] {
  const begins = happening.has(fact.type) ? beginningOf(fact) : undefined;
  if (!begins) return [];
  const published = chronology.published.get(fact.pack);
  const told = Math.max(...fact.sources.map(({ source }) => published?.get(source)?.latest ?? 0));
  // Sources in other time zones may tell it a day early.
  if (told + 1 >= begins.earliest) return [];
  return [
    {
      pack: fact.pack,
      code: 'told-before-it-happened',
      severity: 'warning',
      message: `"${fact.id}" happened on or after ${dayInWords(begins.earliest)}, and its newest source is of ${dayInWords(told as Day)}.`,
      mend: 'Correct one of the dates, or cite a source from after the event; a plan is a proposal.',
      path: ['facts', fact.id, beginningField[fact.type]],
    },
  ];
}

function sourcesReadTooEarly(pack: Pack): PackIssue[] {
  return pack.sources.flatMap(({ id, accessed, published }): PackIssue[] =>
    accessed && certaintyBefore(accessed, published) === 'certainly'
      ? [
          {
            pack: pack.id,
            code: 'contradictory-dates',
            severity: 'error',
            message: `The source "${id}" was read on ${dateInWords(accessed)}, before it was published.`,
            mend: 'Correct "accessed" or "published".',
            path: ['sources', id, 'accessed'],
          },
        ]
      : [],
  );
}

/** A source may look back; a fact of a later day shows that the story was followed further. */
function factsAfterAsOf(pack: Pack): PackIssue[] {
  const { asOf } = pack;
  if (!asOf) return [];
  const later = pack.facts.flatMap((fact) => {
    const begins = happening.has(fact.type) ? beginningOf(fact) : undefined;
    return begins && certaintyBefore(asOf, begins) === 'certainly' ? [{ fact, begins }] : [];
  });
  const [newest] = later.toSorted((one, other) => other.begins.latest - one.begins.latest);
  if (!newest) return [];
  return [
    {
      pack: pack.id,
      code: 'outdated-as-of',
      severity: 'warning',
      message: `The pack follows its story up to ${dateInWords(asOf)}, and tells of ${dateInWords(newest.begins)} in "${newest.fact.id}".`,
      mend: 'Move "asOf" to the day up to which the story was followed.',
      path: ['asOf'],
    },
  ];
}
