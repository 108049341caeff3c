import type { DwellEvent } from '../card/index.ts';
import type { Cards, Marked } from './cards.ts';
import { watchPointer } from './pointer.ts';

export interface IntentEnvironment {
  /** Resolves with nothing where cards cannot be had. */
  readonly load: () => Promise<WatchCards | undefined>;
  /** Called whenever the pointer moves over the page, at most once a frame. */
  readonly seen: () => void;
}

/** @param pointerY where the pointer was last looked at; CSS px in the viewport */
export type WatchCards = (first: Marked, pointerY: () => number) => Cards;

/** Cards that are there when the reader first means a mention; what shows them may be loaded before. */
export interface CardsOnIntent extends Pick<Cards, 'update' | 'step' | 'open' | 'isHost' | 'stop'> {
  load(): Promise<unknown>;
}

export function cardsOnIntent({ load, seen }: IntentEnvironment, first: Marked): CardsOnIntent {
  let marked = first;
  let cards: Cards | undefined;
  let loading: Promise<WatchCards | undefined> | undefined;
  let isStopped = false;
  /** What the pointer did last, while there were no cards. */
  let meant: DwellEvent | undefined;
  let pointerY = 0;

  const loaded = (): Promise<WatchCards | undefined> => {
    loading ??= load().then((watchCards) => {
      if (!watchCards) loading = undefined;
      return watchCards;
    });
    return loading;
  };
  const withCards = async (use: (cards: Cards) => void): Promise<void> => {
    const watchCards = await loaded();
    if (isStopped || !watchCards) return;
    cards ??= watchCards(marked, () => pointerY);
    use(cards);
  };
  const stopPointer = watchPointer({
    window,
    markAt: (x, y) => {
      pointerY = y;
      seen();
      return marked.places.markAt(x, y);
    },
    isCard: (target) => cards?.isHost(target) ?? false,
    isOpen: () => cards?.isOpen() ?? false,
    tell: (event) => {
      if (cards) cards.tell(event);
      else {
        meant = event;
        if (event.type !== 'out') void withCards((all) => all.tell(meant ?? event));
      }
    },
    escape: () => cards?.escape(),
    onCard: (event) => cards?.press(event),
  });

  return {
    load: loaded,
    update: (next) => {
      marked = next;
      cards?.update(next);
    },
    step: (by) => void withCards((all) => all.step(by)),
    open: (mark) => void withCards((all) => all.open(mark)),
    isHost: (target) => cards?.isHost(target) ?? false,
    stop: () => {
      isStopped = true;
      stopPointer();
      cards?.stop();
    },
  };
}
