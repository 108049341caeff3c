import { keyOf, type Fact, type FactKey } from '@backgrounder/model';
import type { CardStanding } from '@backgrounder/study';
import { useMemo } from 'preact/hooks';
import { factState, type FactState } from '../../state/fact-state.ts';
import type { Quiz } from '../../state/quiz.ts';

/** How each of the facts stands, now and after every change. */
export function useFactStates(quiz: Quiz, facts: readonly Fact[]): ReadonlyMap<FactKey, FactState> {
  const snapshot = quiz.snapshot.value;
  return useMemo(() => {
    const standings = new Map<FactKey, CardStanding[]>(facts.map((fact) => [keyOf(fact), []]));
    for (const card of quiz.cards.values()) {
      const own = standings.get(keyOf({ pack: card.pack, id: card.fact }));
      const standing = own && quiz.study.standing(card.id);
      if (standing) own.push(standing);
    }
    return new Map([...standings].map(([key, own]) => [key, factState(own)]));
  }, [quiz, quiz.cards, facts, snapshot]);
}
