import { addDays, type Day } from '@backgrounder/model';
import type { Card, CardId } from '@backgrounder/model/cards';
import { isSame } from '../is-same.ts';
import type { EventOf, Rating, StudyEvent } from '../log/event.ts';
import { emptyTally } from '../log/reducers.ts';
import type { LastReview } from '../log/state.ts';
import { buildQueue, toQueueCards, type Queue } from '../queue/build-queue.ts';
import { indexCards } from '../queue/card-index.ts';
import { isChosen } from '../queue/count-due.ts';
import { asNext, findEntry, nextCard } from '../queue/next-card.ts';
import { partCards, type PartedCards } from '../queue/resting.ts';
import type { Next, QueueCard } from '../queue/types.ts';
import type { DueDays } from '../schedule/choose-day.ts';
import { learnerDay, startOfDay } from '../schedule/learner-day.ts';
import type { Asked, Moment, Scheduler } from '../schedule/scheduler.ts';
import type { LateScheduler } from './late-scheduler.ts';
import type { StudyLog } from './study-log.ts';
import type { StudyNext, StudySnapshot, Undoable } from './types.ts';

type UndoableEvent = EventOf<Undoable['type']>;
const undoableTypes: ReadonlySet<string> = new Set<Undoable['type']>([
  ...(['review', 'suspend', 'unsuspend', 'bury', 'forget', 'reschedule'] as const),
  ...(['flag', 'unflag', 'reword'] as const),
]);

/** Where the learner is in a session: which card lies before them, and which came before it. */
export interface View {
  /** Loads the words that the choice of the day's cards hangs on. */
  prepare(loadWords: (cards: readonly Card[]) => Promise<void>): Promise<void>;
  /** What is to be shown now. A card that lies before the learner stays until it changes. */
  look(): StudySnapshot;
  find(card: CardId): QueueCard | undefined;
  /** Does ahead what the next answer would have to wait for. */
  settle(): void;
  /** All cards, in their own order. */
  cards(): readonly QueueCard[];
  /** Now, on the learner's day and in their zone. */
  here(): Moment & { readonly zone: string };
  scheduler(): Scheduler;
  /** The situation in which the card would be rated, beside what falls due as last looked at. */
  ask(of: QueueCard, now: Moment): Asked;
  /** Milliseconds since the card became the next one; `undefined` for any other card. */
  timeSinceShown(card: CardId): number | undefined;
  answered(card: CardId, rating: Rating): void;
  /** Cards that may be next after this one, of each stage the first, as last looked at. */
  upcoming(): readonly Card[];
  /** Puts a card before the learner, where it is in today's queue. */
  putBack(card: CardId): void;
  replaceCards(cards: readonly Card[]): void;
  /** Lets so many more new cards come today. */
  allow(cards: number): void;
}

export function isUndoable(event: StudyEvent): event is UndoableEvent {
  return undoableTypes.has(event.type);
}

export function createView(
  log: StudyLog,
  device: string,
  clock: () => number,
  zone: () => string,
  late: LateScheduler,
): View {
  let cards: readonly QueueCard[] = [];
  let index = indexCards(cards);
  let later: ReadonlyMap<Day, number> = new Map();
  let soon: readonly Card[] = [];
  const shown: QueueCard[] = [];
  /** Cards whose last answer in this session was Again. */
  const retries = new Set<CardId>();
  let current:
    | { readonly card: CardId; readonly since: number; readonly last: LastReview | undefined }
    | undefined;
  let allowance: { readonly day: Day; readonly cards: number } | undefined;
  let measured: { readonly key: string; readonly end: number } | undefined;

  let parted: { readonly day: Day; readonly cards: PartedCards } | undefined;
  log.watch((touch) => {
    if (touch === 'all' || touch.part === 'deck' || touch.part === 'retired') parted = undefined;
    else if (touch.part === 'card') {
      const card = index.find(touch.key);
      if (card) parted?.cards.wake(card);
    }
  });

  function here(): Moment & { readonly zone: string } {
    const time = clock();
    const place = zone();
    const day = learnerDay(time, place, log.ledger.state.settings.rolloverHour);
    return { time, day, zone: place };
  }

  const scheduler = () => late.under(log.ledger.state.settings);

  function endOf(day: Day, place: string): number {
    const { rolloverHour } = log.ledger.state.settings;
    const key = `${day} ${place} ${rolloverHour}`;
    if (measured?.key !== key) {
      measured = { key, end: startOfDay(addDays(day, 1), place, rolloverHour) };
    }
    return measured.end;
  }

  function choose(queue: Queue, time: number): Next {
    const kept = current && findEntry(queue, current.card);
    if (current && kept && isSame(log.ledger.state.cards.get(current.card)?.last, current.last)) {
      return asNext(kept);
    }
    const next = nextCard(queue, time, shown, retries);
    current =
      next.kind === 'card'
        ? { card: next.card.id, since: time, last: log.ledger.state.cards.get(next.card.id)?.last }
        : undefined;
    return next;
  }

  function ask(of: QueueCard, now: Moment): Asked {
    const { card } = of;
    return { card, last: log.ledger.state.cards.get(card.id)?.last, now, due: dueBeside(of) };
  }

  /** What falls due on later days, as last looked at, but for the card itself. */
  function dueBeside(of: QueueCard): DueDays {
    const { card, fact } = of;
    const { cards: known, deck, retired } = log.ledger.state;
    const isAsked = isChosen(deck, fact) && !retired.has(fact);
    const dueOn = (id: CardId) => {
      const state = known.get(id);
      const due = state?.last?.memory.due;
      return isAsked && !state?.suspended && due?.kind === 'day' ? due.day : undefined;
    };
    const own = dueOn(card.id);
    const taken = new Set(index.siblingsOf(of).map((other) => dueOn(other.card.id)));
    return {
      count: (day) => (later.get(day) ?? 0) - (day === own ? 1 : 0),
      hasSibling: (day) => taken.has(day),
    };
  }

  function withPreview(next: Next, queue: Queue, now: Moment): StudyNext {
    if (next.kind !== 'card') return next;
    const of = findEntry(queue, next.card.id);
    if (!of) throw new Error('What comes next is in the queue.');
    return { ...next, preview: scheduler().preview(ask(of, now)) };
  }

  function undoable(): Undoable | undefined {
    const event = log.ledger.findLast((each) => each.device === device && isUndoable(each));
    return event && isUndoable(event) ? describe(event) : undefined;
  }

  function queueAt(now: Moment & { readonly zone: string }): Queue {
    const { state } = log.ledger;
    if (parted?.day !== now.day) parted = { day: now.day, cards: partCards(cards, state, now.day) };
    return buildQueue({
      cards: parted.cards.awake(),
      resting: parted.cards.resting,
      state,
      day: now.day,
      dayEnd: endOf(now.day, now.zone),
      retrievability: (last, day) => scheduler().retrievability(last, day),
      ...(allowance?.day === now.day ? { allowance: allowance.cards } : {}),
    });
  }

  return {
    here,
    scheduler,
    ask,
    find: (card) => index.find(card),
    settle: () => index.settle(),
    cards: () => cards,
    async prepare(loadWords) {
      // Words may rule a card out, and another is considered in its place.
      for (let round = 0; round < mostRounds; round += 1) {
        const queue = queueAt(here());
        const wordless = [...queue.considered.map(({ card }) => card), ...soonOf(queue)].filter(
          ({ question }) => question === '',
        );
        if (wordless.length === 0) return;
        await loadWords(wordless);
      }
    },
    look() {
      const now = here();
      const { state } = log.ledger;
      const queue = queueAt(now);
      later = queue.later;
      soon = soonOf(queue);
      const undo = undoable();
      return {
        time: now.time,
        day: now.day,
        deck: state.deck,
        settings: state.settings,
        counts: queue.counts,
        ahead: queue.ahead,
        postponed: queue.postponed,
        minutes: queue.minutes,
        next: withPreview(choose(queue, now.time), queue, now),
        today: state.days.get(now.day) ?? emptyTally,
        ...(undo ? { undo } : {}),
      };
    },
    timeSinceShown(card) {
      return current?.card === card ? Math.max(0, clock() - current.since) : undefined;
    },
    upcoming: () => soon,
    answered(card, rating) {
      if (rating === 'again') retries.add(card);
      else retries.delete(card);
      const entry = index.find(card);
      if (entry) shown.push(entry);
      current = undefined;
    },
    putBack(card) {
      retries.delete(card);
      current = { card, since: clock(), last: log.ledger.state.cards.get(card)?.last };
    },
    allow(more) {
      const now = here();
      const introduced = log.ledger.state.days.get(now.day)?.introduced ?? 0;
      allowance = { day: now.day, cards: introduced + queueAt(now).counts.new + more };
    },
    replaceCards(replacement) {
      cards = toQueueCards(replacement);
      parted = undefined;
      index = indexCards(cards);
    },
  };
}

/** A choice that is not settled by then is near enough. */
const mostRounds = 5;

/** More than a card's siblings, and those that it betrays, are likely to hold back. */
const lookahead = 8;

function soonOf({ learning, reviews, fresh }: Queue): readonly Card[] {
  return [learning, reviews, fresh].flatMap((stage) =>
    stage.slice(0, lookahead).map(({ card }) => card),
  );
}

function describe(event: UndoableEvent): Undoable {
  const described = { event: event.id, type: event.type, cards: cardsOf(event) };
  return event.type === 'review' ? { ...described, rating: event.rating } : described;
}

export function cardsOf(event: UndoableEvent): readonly CardId[] {
  switch (event.type) {
    case 'review':
    case 'reword':
      return [event.card];
    case 'reschedule':
      return event.dues.map(({ card }) => card);
    default:
      return event.cards;
  }
}
