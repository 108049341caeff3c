import { addDays, packOf, type Day, type FactKey, type PackId } from '@backgrounder/model';
import { partsOf } from '../card-parts.ts';
import { emptyTally } from '../log/reducers.ts';
import type { Deck, StudyState } from '../log/state.ts';
import { learnerDay, startOfDay } from '../schedule/learner-day.ts';
import { holds } from './holds.ts';

/**
 * How many cards are due or in their steps on the learner's day, as `Counts.due` and `Counts.learning`
 * together, told from the log alone: no cards need be made for it. The day's limit of minutes does
 * not count; what fits into it depends on the cards.
 * @param isAsked whether a card that was studied once is still one; its fact, and the fact's revision
 * @param now milliseconds since the epoch
 * @param zone IANA time zone
 */
export function countDue(
  state: StudyState,
  isAsked: (fact: FactKey, revision: number) => boolean,
  now: number,
  zone: string,
): number {
  const { rolloverHour } = state.settings;
  const day = learnerDay(now, zone, rolloverHour);
  const dayEnd = startOfDay(addDays(day, 1), zone, rolloverHour);
  let learning = 0;
  let dueByDay = 0;
  for (const [id, { last, suspended, buriedOn }] of state.cards) {
    if (!last || suspended || buriedOn === day) continue;
    const { fact, revision } = partsOf(id);
    if (state.retired.has(fact)) continue;
    if (!isChosen(state.deck, fact) || !isAsked(fact, revision)) continue;
    const { due } = last.memory;
    if (due.kind === 'time') learning += due.at < dayEnd ? 1 : 0;
    else if (isDueByDay(due.day, day, state, fact)) dueByDay += 1;
  }
  const { tested } = state.days.get(day) ?? emptyTally;
  const limit = Math.max(0, state.settings.reviewsPerDay - tested);
  return learning + Math.min(dueByDay, limit);
}

/** Whether the fact's cards are studied. */
export function isChosen(deck: Deck, fact: FactKey, pack: PackId = packOf(fact)): boolean {
  if (holds(deck.excluded, fact)) return false;
  return deck.packs.has(pack) || deck.included.has(fact);
}

/** A card whose fact was read today comes again tomorrow. */
function isDueByDay(due: Day, day: Day, { exposures }: StudyState, fact: FactKey): boolean {
  return due <= day && exposures.get(fact)?.day !== day;
}
