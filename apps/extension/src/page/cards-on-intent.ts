import type { DwellEvent } from '@backgrounder/ui/card';
import type { Cards, Marked } from './cards.ts';
import type { WatchCards } from './page-script.ts';
import { watchPointer } from './pointer.ts';

export interface IntentEnvironment {
  /** Resolves with nothing where cards cannot be had. */
  readonly load: () => Promise<WatchCards | undefined>;
  /** Called whenever the pointer moves over the page, at most once a frame. */
  readonly seen: () => void;
}

/** Cards that are loaded when the reader first means a mention, or when they are told to be. */
export interface CardsOnIntent extends Pick<Cards, 'update' | 'step' | 'open' | 'isHost' | 'stop'> {
  load(): Promise<unknown>;
}

export function cardsOnIntent({ load, seen }: IntentEnvironment, first: Marked): CardsOnIntent {
  let marked = first;
  let cards: Cards | undefined;
  let loading: Promise<Cards | undefined> | undefined;
  let isStopped = false;
  /** What the pointer did last, while there were no cards. */
  let meant: DwellEvent | undefined;
  let pointerY = 0;

  const loaded = (): Promise<Cards | undefined> => {
    loading ??= load().then((watchCards) => {
      if (isStopped || !watchCards) {
        loading = undefined;
        return undefined;
      }
      cards = watchCards(marked, () => pointerY);
      if (meant) cards.tell(meant);
      return cards;
    });
    return loading;
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
        if (event.type !== 'out') void loaded();
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
    step: (by) => void loaded().then((all) => all?.step(by)),
    open: (mark) => void loaded().then((all) => all?.open(mark)),
    isHost: (target) => cards?.isHost(target) ?? false,
    stop: () => {
      isStopped = true;
      stopPointer();
      cards?.stop();
    },
  };
}
