import { packOf, type FactKey } from '@backgrounder/model';
import { partsOf } from '../card-parts.ts';
import { isSame } from '../is-same.ts';
import type { EventDraft, EventId, EventOf, StudyEvent } from '../log/event.ts';
import type { WholeLog } from '../log/fold-log.ts';
import { parseEvents } from '../log/parse-events.ts';
import { learntFacts } from '../log/learnt-facts.ts';
import { checkSettings } from '../log/parse-settings.ts';
import { emptyTally, tallied } from '../log/reducers.ts';
import { isChosen } from '../queue/count-due.ts';
import { longestDuration } from '../queue/duration-mean.ts';
import { failure, success, type Result } from '../result.ts';
import type { StoredLog } from '../store/log-store.ts';
import { createCommandQueue } from './command-queue.ts';
import { refusal, unreadableError } from './errors.ts';
import { lateScheduler, needsScheduler } from './late-scheduler.ts';
import { openLog } from './study-log.ts';
import type { OpenStudyOptions, Study, StudyError, StudySnapshot, WithdrawnFact } from './types.ts';
import { cardsOf, createView, isUndoable } from './view.ts';
import { wordingsOf } from './wordings.ts';

/** Loaded where they are asked for: most pages never are. */
const backupForm = () => import('../exchange/backup.ts');
const csvForm = () => import('../exchange/csv.ts');

type WithoutHeader<E> = E extends EventDraft ? Omit<E, 'v' | 'id' | 'device' | 'time'> : never;

/**
 * Reads the log and makes the learner's memory of it. `unreadable` where the log holds records
 * that this version does not know or that are damaged: it is then left alone.
 */
export async function openStudy(options: OpenStudyOptions): Promise<Result<Study, StudyError>> {
  const { store, clock, newId } = options;
  const whenIdle = options.whenIdle ?? ((work) => work());
  const alone = options.alone ?? ((work) => work());
  const opened = await openLog(store);
  if (!opened.ok) return opened;
  const log = opened.value;
  const scheduling = lateScheduler();
  const view = createView(log, store.device, clock, options.zone, scheduling);
  const commands = createCommandQueue();
  const listeners = new Set<(snapshot: StudySnapshot) => void>();
  const reviews: EventOf<'review'>[] = [];
  let problem: StudyError | undefined;

  /** Reads what other tabs have written. Tells whether there was anything. */
  async function catchUp(): Promise<Result<boolean, StudyError>> {
    const [caught, loaded] = await Promise.all([log.catchUp(), scheduling.load()]);
    if (!loaded.ok) return loaded;
    problem = caught.ok ? undefined : caught.error;
    return caught;
  }

  async function loadLog(): Promise<Result<WholeLog, StudyError>> {
    const loaded = await store.loadWhole();
    if (!loaded.ok) return loaded;
    const { segments, records } = loaded.value;
    const parsed = parseEvents(records);
    if (!parsed.ok) return failure(unreadableError(parsed.error));
    return success({ segments, loose: parsed.value });
  }

  async function write<T extends EventDraft['type']>(
    draft: WithoutHeader<Extract<EventDraft, { readonly type: T }>>,
  ): Promise<Result<EventOf<T>, StudyError>> {
    const header = { v: 1, id: newId() as EventId, device: store.device, time: clock() };
    const raw = { ...header, ...draft } as unknown as EventDraft;
    const event: EventDraft = { ...raw, time: log.ledger.timeFor(raw, raw.time) };
    // What could not be read back is never written.
    const parsed = parseEvents([{ ...event, sequence: 1 }]);
    if (!parsed.ok) return failure(refusal('invalid', parsed.error[0].message));
    const written = await store.append([event]);
    if (!written.ok) return written;
    log.add(written.value);
    return success(written.value[0] as EventOf<T>);
  }

  /** A command starts from what all tabs have written, and shows what came of it. */
  async function command<T>(
    work: () => Promise<Result<T, StudyError>>,
  ): Promise<Result<T, StudyError>> {
    return commands.run(async () => {
      const [caught, result] = await alone(async () => {
        const caught = await catchUp();
        return [caught, caught.ok ? await work() : caught] as const;
      });
      publish(result.ok || (caught.ok && caught.value));
      keepUp();
      return result;
    });
  }

  /** Of the facts those that are to be retired now. */
  function toRetire(facts: readonly WithdrawnFact[]): readonly WithdrawnFact[] {
    const { cards, deck, retired } = log.ledger.state;
    const open = new Set(facts.map(({ fact }) => fact).filter((fact) => !retired.has(fact)));
    if (open.size === 0) return [];
    const met = new Set<FactKey>([...deck.included].filter((fact) => open.has(fact)));
    for (const { fact } of view.cards()) if (open.has(fact)) met.add(fact);
    for (const [id, { last }] of cards) {
      const { fact } = partsOf(id);
      if (last && open.has(fact)) met.add(fact);
    }
    return facts.filter(({ fact }) => met.has(fact));
  }

  async function withdraw(facts: readonly WithdrawnFact[]): Promise<Result<number, StudyError>> {
    for (const { fact, by } of facts) {
      const { deck } = log.ledger.state;
      const written = await write<'retire'>({
        type: 'retire',
        facts: [fact],
        ...(by !== undefined && { by }),
      });
      if (!written.ok) return written;
      if (by === undefined || !deck.included.has(fact) || isChosen(deck, by)) continue;
      const pack = packOf(by);
      const target = { kind: 'fact', pack, fact: by.slice(pack.length + 1) } as const;
      const chosen = await write<'capture'>({ type: 'capture', target });
      if (!chosen.ok) return chosen;
    }
    return success(facts.length);
  }

  function keepUp(): void {
    if (log.isUpkeepDue()) whenIdle(() => void log.upkeep());
  }

  if (needsScheduler(log.ledger.state)) {
    const loaded = await scheduling.load();
    if (!loaded.ok) return loaded;
  }
  view.replaceCards(await options.cards);
  // Without their words cards are chosen all the same, only not so well apart.
  if (options.loadWords) await view.prepare(options.loadWords).catch(() => undefined);
  let snapshot = view.look();

  function publish(changed: boolean): void {
    const seen: StudySnapshot = problem ? { ...view.look(), problem } : view.look();
    if (!changed && looksSame(snapshot, seen)) return;
    snapshot = seen;
    for (const listener of listeners) listener(snapshot);
  }

  keepUp();
  whenIdle(() => view.settle());
  const stopListening = store.subscribe(() => {
    void catchUp().then((caught) => publish(caught.ok && caught.value));
  });

  return success({
    snapshot: () => snapshot,
    subscribe(listener) {
      const own = (seen: StudySnapshot) => listener(seen);
      listeners.add(own);
      return () => listeners.delete(own);
    },
    next: () => snapshot.next,
    async refresh() {
      const caught = await catchUp();
      publish(caught.ok && caught.value);
      return caught.ok ? success(snapshot) : caught;
    },

    async rate(card, rating, { duration } = {}) {
      if (commands.isBusy()) return failure(refusal('busy'));
      const found = view.find(card);
      if (!found) return failure(refusal('unknown-card'));
      const seen = log.ledger.state.cards.get(card);
      const took = duration ?? Math.min(view.timeSinceShown(card) ?? 0, longestDuration);
      return command(async () => {
        const known = log.ledger.state.cards.get(card);
        if (!isSame(known, seen)) return failure(refusal('changed'));
        const here = view.here();
        const decision = view.scheduler().rate(view.ask(found, here), rating);
        const { day, zone } = here;
        const written = await write<'review'>({
          type: 'review',
          day,
          zone,
          duration: took,
          ...decision,
        });
        if (!written.ok) return written;
        reviews.push(written.value);
        view.answered(card, rating);
        return written;
      });
    },

    async undo(event) {
      if (commands.isBusy()) return failure(refusal('busy'));
      return command(async () => {
        const find = () =>
          event
            ? log.ledger.get(event)
            : log.ledger.findLast((each) => each.device === store.device && isUndoable(each));
        let target = find();
        while (!target) {
          const reached = await log.reachBack();
          if (!reached.ok) return reached;
          if (!reached.value) break;
          target = find();
        }
        if (!target) return failure(refusal(event ? 'unknown-event' : 'nothing'));
        if (!log.ledger.stands(target.id)) return failure(refusal('nothing'));
        const written = await write<'undo'>({ type: 'undo', target: target.id });
        if (!written.ok) return written;
        const card = cardOf(target);
        if (card !== undefined) view.putBack(card);
        return written;
      });
    },

    exposure: (facts) =>
      command(async () => {
        const { day, zone } = view.here();
        const unread = facts.filter((fact) => {
          const last = log.ledger.state.exposures.get(fact);
          return !last || last.day < day;
        });
        if (unread.length === 0) return success(undefined);
        const written = await write<'exposure'>({ type: 'exposure', day, zone, facts: unread });
        return written.ok ? success(undefined) : written;
      }),

    capture: (target) => command(() => write<'capture'>({ type: 'capture', target })),
    release: (target) => command(() => write<'release'>({ type: 'release', target })),
    choose: (pack, facts, chosen) =>
      command(() => write<'choose'>({ type: 'choose', pack, facts, chosen })),
    suspend: (cards) => command(() => write<'suspend'>({ type: 'suspend', cards })),
    unsuspend: (cards) => command(() => write<'unsuspend'>({ type: 'unsuspend', cards })),
    bury: (cards) =>
      command(() => {
        const { day, zone } = view.here();
        return write<'bury'>({ type: 'bury', day, zone, cards });
      }),
    retire: (facts, by) =>
      command(() => write<'retire'>({ type: 'retire', facts, ...(by !== undefined && { by }) })),
    async withdraw(facts) {
      // Most often there is none, and no command is held up by looking.
      if (toRetire(facts).length === 0) return success(0);
      return command(() => withdraw(toRetire(facts)));
    },
    forget: (cards) =>
      command(() => {
        const { day, zone } = view.here();
        return write<'forget'>({ type: 'forget', day, zone, cards });
      }),
    reschedule: (dues, reason = 'by-hand') =>
      command(() => {
        const { day, zone } = view.here();
        return write<'reschedule'>({ type: 'reschedule', day, zone, reason, dues });
      }),
    flag: (cards, note, reason) =>
      command(() => write<'flag'>({ type: 'flag', cards, note, ...(reason && { reason }) })),
    unflag: (cards) => command(() => write<'unflag'>({ type: 'unflag', cards })),
    reword: (card, wording) => command(() => write<'reword'>({ type: 'reword', card, wording })),
    wordings: (card) => wordingsOf(log.ledger.state.cards, card),
    changeWeights: (change) => command(() => write<'weights'>({ type: 'weights', ...change })),
    learnAhead(cards) {
      view.allow(cards);
      publish(true);
    },
    async changeSettings(changes) {
      const checked = checkSettings(changes);
      if (!checked.ok) return failure(refusal('invalid', checked.error));
      return command(() => write<'settings'>({ type: 'settings', changes: checked.value }));
    },

    preview(card) {
      const found = view.find(card);
      if (!found) return failure(refusal('unknown-card'));
      return success(view.scheduler().preview(view.ask(found, view.here())));
    },
    summary() {
      const standing = reviews.filter(({ id }) => !log.ledger.get(id) || log.ledger.stands(id));
      const { today, counts, next } = snapshot;
      return { session: standing.reduce(tallied, emptyTally), today, counts, next };
    },
    standing(id) {
      const found = view.find(id);
      if (!found) return undefined;
      const { day } = view.here();
      const state = log.ledger.state.cards.get(id);
      return {
        stage: state?.last?.memory.stage ?? 'new',
        inDeck: isChosen(log.ledger.state.deck, found.fact),
        suspended: state?.suspended ?? false,
        buried: state?.buriedOn === day,
        leech: state?.leech ?? false,
        retired: log.ledger.state.retired.has(found.fact),
        ...(state?.flag !== undefined && { flag: state.flag }),
        ...(state?.flagReason && { flagReason: state.flagReason }),
        ...(state?.last
          ? { last: state.last, retrievability: view.scheduler().retrievability(state.last, day) }
          : {}),
      };
    },

    learntFacts: () => learntFacts(log.ledger.state.cards),
    exposureOf: (fact) => log.ledger.state.exposures.get(fact),

    reviews: () =>
      commands.run(async () => {
        const [{ standingReviews }, loaded] = await Promise.all([
          import('../log/standing-reviews.ts'),
          loadLog(),
        ]);
        return loaded.ok
          ? success(standingReviews(loaded.value, log.ledger.state.retired))
          : loaded;
      }),
    reviewColumns: () =>
      commands.run(async () => {
        const [{ reviewColumns }, loaded] = await Promise.all([
          import('../log/review-columns.ts'),
          loadLog(),
        ]);
        if (!loaded.ok) return loaded;
        return success(await reviewColumns(loaded.value, log.ledger.state));
      }),
    upcoming: () => view.upcoming(),
    replaceCards(cards) {
      view.replaceCards(cards);
      publish(true);
      whenIdle(() => view.settle());
    },
    backup: () =>
      commands.run(async () => {
        const [{ writeBackup }, loaded] = await Promise.all([backupForm(), store.loadWhole()]);
        return loaded.ok ? success(writeBackup(recordsOf(loaded.value), clock())) : loaded;
      }),
    async cardsCsv() {
      const { cardsCsv } = await csvForm();
      const cards = view.cards().map(({ card }) => card);
      await options.loadWords?.(cards);
      return success(cardsCsv(cards, log.ledger.state));
    },
    async reviewsCsv() {
      const [{ reviewsCsv }, { eventsOf }, loaded] = await Promise.all([
        csvForm(),
        import('../log/fold-log.ts'),
        loadLog(),
      ]);
      return loaded.ok ? success(reviewsCsv(eventsOf(loaded.value))) : loaded;
    },
    async restore(text) {
      const { parseBackup } = await backupForm();
      const parsed = parseBackup(text);
      if (!parsed.ok) return parsed;
      return command(async () => {
        const merged = await store.merge(parsed.value);
        if (!merged.ok) return merged;
        const caught = await catchUp();
        return caught.ok ? merged : caught;
      });
    },
    close() {
      stopListening();
      listeners.clear();
      store.close();
    },
  });
}

/** Whatever is stored, in order of arrival, one record after the other. */
function* recordsOf({ segments, records }: StoredLog): Iterable<unknown> {
  for (const segment of segments) {
    for (let index = 0; index < segment.count; index += 1) yield segment.event(index);
  }
  yield* records;
}

function cardOf(event: StudyEvent) {
  return isUndoable(event) ? cardsOf(event)[0] : undefined;
}

/** Whether a learner would see any difference. */
function looksSame(a: StudySnapshot, b: StudySnapshot): boolean {
  const shown = ({ day, counts, minutes, next, problem }: StudySnapshot) => [
    day,
    counts.new,
    counts.learning,
    counts.due,
    minutes,
    next.kind,
    next.kind === 'card' ? next.card.id : next.kind === 'wait' ? next.until : undefined,
    problem?.code,
  ];
  const [before, after] = [shown(a), shown(b)];
  return before.every((value, index) => value === after[index]);
}
