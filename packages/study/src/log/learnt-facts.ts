import type { FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import { partsOf } from '../card-parts.ts';
import type { CardState } from './state.ts';

/** Facts of which a card has passed its learning steps, and was not forgotten by wish since. */
export function learntFacts(cards: ReadonlyMap<CardId, CardState>): ReadonlySet<FactKey> {
  const facts = new Set<FactKey>();
  for (const [id, { last }] of cards) {
    if (last && last.memory.stage !== 'learning') facts.add(partsOf(id).fact);
  }
  return facts;
}
