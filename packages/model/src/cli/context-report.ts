import type { ContextReason, RelatedFact, StoryContext } from '../annotate/types.ts';
import { keyOf } from '../pack/fact-key.ts';
import type { EntityId, FactKey, Pack } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import { dayInWords } from '../time/in-words.ts';

/** Facts shown per list. */
const mostFacts = 8;

/** What of one story a page leaves out, what has come since, and where it says something else, for a person. */
export function contextReport(
  { pack, asOf, since, differences }: StoryContext,
  packs: readonly Pack[],
  day: Day | undefined,
): string[] {
  const title = packs.find(({ id }) => id === pack)?.title ?? pack;
  const when = day === undefined ? 'of any date' : `as of ${dayInWords(day)}`;
  return [
    ...list(`Not told on this page, ${when} (${title})`, asOf, packs),
    ...list(`Since then (${title})`, since, packs),
    ...(differences.length > 0 ? ['', `Where this page differs (${title}):`] : []),
    ...differences.map(
      ({ kind, says, stored, view }) =>
        `  - ${kind}: “${says}” here, “${stored}” in ${keyOf(view.fact)}: ${view.fact.summary}`,
    ),
  ];
}

function list(heading: string, facts: readonly RelatedFact[], packs: readonly Pack[]): string[] {
  if (facts.length === 0) return [];
  const shown = facts.slice(0, mostFacts).map(({ rank, view, reason }) => {
    const when = view.when === '' || view.saysWhen ? '' : ` (${view.when})`;
    return `  ${rank.toFixed(2)} ${view.fact.summary}${when} [${reasonInWords(reason, packs)}]`;
  });
  const more = facts.length - shown.length;
  return ['', `${heading}:`, ...shown, ...(more > 0 ? [`  (and ${more} more)`] : [])];
}

function reasonInWords(reason: ContextReason, packs: readonly Pack[]): string {
  switch (reason.kind) {
    case 'answers':
      return `an answer to: ${summaryOf(reason.fact, packs)}`;
    case 'answered-by':
      return `what this answered: ${summaryOf(reason.fact, packs)}`;
    case 'succeeds':
      return `took the place of: ${summaryOf(reason.fact, packs)}`;
    case 'succeeded-by':
      return `gave place to: ${summaryOf(reason.fact, packs)}`;
    case 'same-measure':
      return `the same measure: ${nameOf(reason.entity, packs)}`;
    case 'same-target':
      return `a step on the same: ${namesOf(reason.entities, packs)}`;
    case 'about':
      return `about ${namesOf(reason.entities, packs)}`;
  }
}

function summaryOf(key: FactKey, packs: readonly Pack[]): string {
  const facts = packs.flatMap((pack) => pack.facts);
  return facts.find((fact) => keyOf(fact) === key)?.summary ?? key;
}

function namesOf(ids: readonly EntityId[], packs: readonly Pack[]): string {
  return ids.map((id) => nameOf(id, packs)).join(', ');
}

function nameOf(id: EntityId, packs: readonly Pack[]): string {
  const entities = packs.flatMap((pack) => pack.entities);
  return entities.find((entity) => entity.id === id)?.name ?? id;
}
