import type { Rating } from '@backgrounder/study';
import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../words/use-translate.ts';

const loadCode = () => import('./swipe-card.ts').catch(() => undefined);

/** Lets a finger answer by moving the card, once the code for it is there; without it the buttons do. */
export function useSwipe(
  isWanted: boolean,
  isAnswer: boolean,
  onRate: (rating: Rating) => void,
): Ref<HTMLElement> {
  const card = useRef<HTMLElement>(null);
  const rate = useRef(onRate);
  rate.current = onRate;
  useEffect(() => {
    if (!isWanted || navigator.maxTouchPoints === 0) return undefined;
    let end: (() => void) | undefined;
    let isOver = false;
    const begin = async () => {
      // It comes while the question is being read.
      const code = await loadCode();
      if (!code || !card.current || isOver || !isAnswer) return;
      end = code.swipeCard(card.current, (one) => rate.current(one));
    };
    void begin();
    return () => {
      isOver = true;
      end?.();
    };
  }, [isWanted, isAnswer]);
  return card;
}

/** What letting go would answer; shown while the card is moved. */
export function SwipeMark() {
  const t = useT();
  return (
    <div class="swipe-mark" aria-hidden="true">
      <span data-toward="good">{t('rating.good')}</span>
      <span data-toward="again">{t('rating.again')}</span>
    </div>
  );
}
