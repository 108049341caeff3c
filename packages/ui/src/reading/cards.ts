import type { Day, EntityId, FactKey } from '@backgrounder/model';
import {
  nextDwell,
  type CardActions,
  type CardContent,
  type CardProps,
  type Dwell,
  type DwellEvent,
  type Stay,
} from '../card/index.ts';
import type { FoundMention } from '../findings/index.ts';
import { stepMark } from '../marks/index.ts';
import type { Words } from '../words/index.ts';
import { cardHost, type CardHost } from './card-host.tsx';
import { copyToClipboard } from './clipboard.ts';
import type { Clock } from './clock.ts';
import type { MarkPlaces } from './mark-places.ts';
import { quoteAround } from './quote-around.ts';

/** What is marked on the page at present. */
export interface Marked {
  readonly places: MarkPlaces;
  /** By number of the mark. */
  readonly mentions: readonly FoundMention[];
  readonly contents: readonly CardContent[];
  /** Facts that are in the reader's deck. */
  readonly studied: readonly FactKey[];
  /** The page's, into which the mentions point. */
  readonly text: string;
  readonly day: Day | undefined;
}

export interface CardsEnvironment {
  readonly document: Document;
  readonly clock: Clock;
  readonly words: Words;
  /** What the reader can do on a card. */
  readonly actions: (card: OpenCard) => CardActions;
  /** What `color-scheme` says; asked at each opening. */
  readonly colorScheme: () => string;
  /** Where the pointer was last looked at; CSS px in the viewport. */
  readonly pointerY: () => number;
}

/** What those who act for the reader need of the card that is open, and tell it. */
export interface OpenCard {
  readonly copy: CardActions['copy'];
  /** Words of the page around its mention: so many UTF-16 code units at most. */
  readonly quote: (longest: number) => string;
  /** Facts were taken into the deck, or out of it. */
  readonly onStudied: (facts: readonly FactKey[], chosen: boolean) => void;
  readonly onMuted: (muted: boolean) => void;
}

/** Opens and closes cards over the marks of a page. */
export interface Cards {
  /** The marks were drawn anew: an open card stays where its mention still is what it was. */
  update(marked: Marked): void;
  step(by: 1 | -1): void;
  open(mark: number): void;
  /** What the pointer did. */
  tell(event: DwellEvent): void;
  /** Closes what stands in the card, or else the card. */
  escape(): void;
  /** A click or a key within the card. */
  press(event: MouseEvent | KeyboardEvent): void;
  isOpen(): boolean;
  isHost(target: EventTarget | null): boolean;
  stop(): void;
}

/** So long a card that mutes its name stays, for a reader who wants it undone. */
const undoMilliseconds = 10_000;

interface Shown {
  readonly mark: number;
  readonly entity: EntityId;
  readonly stay: Stay;
  /** Its mention is marked no more; the card stays until the time to undo that is over. */
  readonly isMuted: boolean;
}

export function watchCards(environment: CardsEnvironment, first: Marked): Cards {
  const { document, clock, words, colorScheme, pointerY } = environment;
  const host: CardHost = cardHost(document, words, colorScheme);
  let marked = first;
  let studied: ReadonlySet<FactKey> = new Set(first.studied);
  let dwell: Dwell = { state: 'idle' };
  let shown: Shown | undefined;
  let props: CardProps | undefined;
  let last: number | undefined;
  let timer: number | undefined;
  let undoTimer: number | undefined;
  let returnFocus: (() => void) | undefined;

  const boxes = (mark: number) => marked.places.boxes(mark);

  const tell = (event: DwellEvent): void => {
    const next = nextDwell(dwell, event);
    dwell = next.dwell;
    if (next.timer !== 'keep') {
      if (timer !== undefined) clock.clearTimeout(timer);
      timer =
        next.timer === 'none'
          ? undefined
          : clock.setTimeout(() => tell({ type: 'timer' }), next.timer);
    }
    draw();
  };
  const close = (): void => tell({ type: 'close' });

  const actions = environment.actions({
    copy: async (copied) =>
      (await copyToClipboard(document, copied))
        ? { type: 'done' }
        : { type: 'failed', reason: words.t('card.notCopied') },
    quote: (longest) => {
      const mention = marked.mentions[shown?.mark ?? -1];
      return mention ? quoteAround(marked.text, mention.start, mention.end, longest) : '';
    },
    onStudied: (facts, chosen) => {
      const all = new Set(studied);
      for (const fact of facts) {
        all[chosen ? 'add' : 'delete'](fact);
      }
      studied = all;
      if (props) host.change((props = { ...props, studied }));
    },
    onMuted: (isMuted) => {
      if (undoTimer !== undefined) clock.clearTimeout(undoTimer);
      undoTimer = undefined;
      if (!shown) return;
      shown = { ...shown, isMuted };
      if (!isMuted) return;
      tell({ type: 'pin', pinned: true });
      undoTimer = clock.setTimeout(close, undoMilliseconds);
    },
  });

  const draw = (): void => {
    if (dwell.state === 'idle' || dwell.state === 'waiting') {
      hide();
      return;
    }
    const stay = dwell.state === 'open' ? dwell.stay : 'hover';
    if (shown?.mark === dwell.mark && props) {
      if (shown.stay === stay) return;
      shown = { ...shown, stay };
      host.change((props = { ...props, stay }));
      follow();
    } else show(dwell.mark, stay);
  };

  const show = (mark: number, stay: Stay): void => {
    const mention = marked.mentions[mark];
    const content = marked.contents[mention?.content ?? -1];
    const at = boxes(mark);
    if (!mention || !content || !at[0]) {
      close();
      return;
    }
    forgetUndo();
    shown = { mark, entity: content.entity.id, stay, isMuted: false };
    last = mark;
    props = {
      t: words.t,
      content,
      namesakes: (mention.namesakes ?? []).flatMap((one) => marked.contents[one] ?? []),
      toldHere: new Set(mention.told),
      stay,
      ...(marked.day !== undefined && { pageDay: marked.day }),
      position: { at: mark + 1, total: marked.mentions.length },
      studied,
      actions,
      onClose: close,
      onPin: (pinned) => tell({ type: 'pin', pinned }),
      onStep: step,
    };
    const under = at.find((box) => pointerY() >= box.top && pointerY() <= box.bottom);
    returnFocus ??= focusReturner(document);
    host.show(props, at, (stay === 'hover' ? under : undefined) ?? at[0]);
    if (stay === 'held') host.focus();
  };

  const hide = (): void => {
    if (shown === undefined) return;
    forgetUndo();
    shown = undefined;
    props = undefined;
    const hadFocus = host.hasFocus();
    host.hide();
    if (hadFocus) returnFocus?.();
    returnFocus = undefined;
  };

  const forgetUndo = (): void => {
    if (undoTimer !== undefined) clock.clearTimeout(undoTimer);
    undoTimer = undefined;
  };

  const open = (mark: number): void => {
    marked.places.reveal(mark);
    tell({ type: 'step', mark });
    if (shown?.stay === 'pinned') host.focus();
  };

  /** Mentions that are not shown, in a folded part of the page, are stepped over. */
  const step = (by: 1 | -1): void => {
    const total = marked.mentions.length;
    let next = stepMark(last, by, total);
    for (let tried = 1; next !== undefined && tried < total && boxes(next).length === 0; tried++) {
      next = stepMark(next, by, total);
    }
    if (next !== undefined) open(next);
  };

  const listeners = new AbortController();
  const { signal } = listeners;

  let frame: number | undefined;
  const follow = (): void => {
    frame = undefined;
    if (shown === undefined || shown.isMuted) return;
    const at = boxes(shown.mark);
    const isInView = at.some((box) => box.bottom > 0 && box.top < window.innerHeight);
    if (at.length > 0 && (isInView || shown.stay === 'pinned')) host.move(at);
    else close();
  };
  const onScroll = (event: Event): void => {
    if (shown !== undefined && !host.isHost(event.target)) {
      frame ??= window.requestAnimationFrame(follow);
    }
  };
  /** A dialog of the page, or an element that fills the screen, was laid over the card. */
  const onCovered = (event: Event): void => {
    const isDialog = event.target instanceof HTMLDialogElement;
    if (shown === undefined || (event.type === 'toggle' && !isDialog)) return;
    // Firefox keeps the Escape key to itself that ends a full screen.
    const isEscape = event.type === 'fullscreenchange' && document.fullscreenElement === null;
    if (isEscape && shown.stay !== 'pinned') {
      close();
      return;
    }
    host.raise();
    onScroll(event);
  };
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('scroll', onScroll, listening);
  window.addEventListener('resize', onScroll, listening);
  window.addEventListener('toggle', onCovered, listening);
  window.addEventListener('fullscreenchange', onCovered, listening);

  return {
    update: (next) => {
      marked = next;
      studied = new Set(next.studied);
      last = last === undefined || last < next.mentions.length ? last : undefined;
      if (shown === undefined || shown.isMuted) return;
      const at = boxes(shown.mark);
      if (entityOf(next, shown.mark) === shown.entity && at.length > 0) host.move(at);
      else close();
    },
    step,
    open,
    tell,
    escape: () => {
      if (!host.closeInner()) close();
    },
    press: (event) => {
      if (host.meansHead(event)) tell({ type: 'pin', pinned: shown?.stay !== 'pinned' });
    },
    isOpen: () => shown !== undefined,
    isHost: host.isHost,
    stop: () => {
      close();
      listeners.abort();
      if (frame !== undefined) window.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}

function entityOf(marked: Marked, mark: number): EntityId | undefined {
  return marked.contents[marked.mentions[mark]?.content ?? -1]?.entity.id;
}

/** Gives the focus back to where it is now. */
function focusReturner(document: Document): () => void {
  const before = document.activeElement;
  return () => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true });
    }
  };
}
