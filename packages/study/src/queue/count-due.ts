import { addDays, packOf, type Day, type FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { Deck, StudyState } from '../log/state.ts';
import { learnerDay, startOfDay } from '../schedule/learner-day.ts';

/**
 * How many cards are due or in their steps on the learner's day, as `Counts.due` and `Counts.learning`
 * together, told from the log alone: no cards need be made for it.
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
  let count = 0;
  for (const [id, { last, suspended, buriedOn }] of state.cards) {
    if (!last || suspended || buriedOn === day) continue;
    const { fact, revision } = partsOf(id);
    if (!isChosen(state.deck, fact) || !isAsked(fact, revision)) continue;
    const { due } = last.memory;
    if (due.kind === 'time' ? due.at < dayEnd : isDueByDay(due.day, day, state, fact)) count += 1;
  }
  return count;
}

/** Whether the fact's cards are studied. */
export function isChosen(deck: Deck, fact: FactKey): boolean {
  if (deck.excluded.has(fact)) return false;
  return deck.packs.has(packOf(fact)) || deck.included.has(fact);
}

/** A card whose fact was read today comes again tomorrow. */
function isDueByDay(due: Day, day: Day, { exposures }: StudyState, fact: FactKey): boolean {
  return due <= day && exposures.get(fact)?.day !== day;
}

/** Of `pack/fact@revision/view`. */
function partsOf(id: CardId): { readonly fact: FactKey; readonly revision: number } {
  const at = id.lastIndexOf('@');
  return { fact: id.slice(0, at), revision: Number.parseInt(id.slice(at + 1), 10) };
}
