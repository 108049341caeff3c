import {
  keyOf,
  type Chronology,
  type EntityId,
  type Fact,
  type Language,
} from '@backgrounder/model';
import { entitiesOf, extentIn } from '@backgrounder/model/annotate';
import type { TimelineFact } from './fact.ts';

/**
 * What the timeline draws of a fact wherever it is shown; a page adds what it tells of it.
 * @param numberOf the number of an entity, or `undefined` where it has none
 */
export function timelineFact(
  fact: Fact,
  language: Language,
  chronology: Chronology,
  numberOf: (entity: EntityId) => number | undefined,
): TimelineFact {
  return {
    key: keyOf(fact),
    type: fact.type,
    language,
    summary: fact.summary,
    ...(fact.status !== 'reported' && { status: fact.status }),
    importance: fact.importance,
    ...timeOf(fact, chronology),
    isSince: false,
    entities: entitiesOf(fact).flatMap((id) => numberOf(id) ?? []),
    ...(fact.respondsTo.length > 0 && { respondsTo: fact.respondsTo }),
    ...(fact.succeeds.length > 0 && { succeeds: fact.succeeds }),
  };
}

function timeOf(fact: Fact, chronology: Chronology): Pick<TimelineFact, 'from' | 'to'> {
  const extent = extentIn(fact, chronology);
  const start = extent.kind === 'moment' ? extent.on : extent.from;
  const end = extent.kind === 'moment' ? undefined : extent.to;
  return {
    ...(typeof start === 'object' && { from: [start.earliest, start.latest] as const }),
    ...(end !== undefined && {
      to: typeof end === 'object' ? ([end.earliest, end.latest] as const) : end,
    }),
  };
}
