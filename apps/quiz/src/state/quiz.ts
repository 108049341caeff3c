import type { PackId } from '@backgrounder/model';
import type { Card, CardId } from '@backgrounder/model/cards';
import type {
  FlagReason,
  MergeCount,
  Rating,
  Result,
  ReviewEvent,
  Study,
  StudyError,
  StudyEvent,
  StudySettings,
  StudySnapshot,
  Wording,
} from '@backgrounder/study';
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { AddedPack, PackFailure } from '../packs/added-pack.ts';
import { loadWords } from '../packs/late-card.ts';
import type { LoadPack, PackLibrary, PutBack, ShownPack } from '../library.ts';
import type { Preferences } from '../preferences.ts';
import type { KeptSession } from './kept-session.ts';
import {
  goneOn,
  isTimeUp,
  reviewStep,
  startSession,
  withoutStep,
  withStep,
  type AsideStep,
  type Session,
  type Step,
} from './session.ts';
import { storyProgress, type StoryProgress } from './story-progress.ts';
import { loadedJudge, loadJudge, type Judge } from './judge.ts';
import { worded } from './worded.ts';
import { revealed, reworded, stillPut, turnOf, type Given, type Turn } from './turn.ts';

export interface QuizOptions {
  readonly study: Study;
  readonly library: PackLibrary;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** IANA time zone. */
  readonly zone: () => string;
  readonly kept: KeptSession;
  readonly preferences: Preferences;
}

/** Longer than this on one card and the learner was away; milliseconds. */
const longestDuration = 60_000;

/** The last thing done, shown for a moment with its undo. */
export type Notice =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'undone' }
  | { readonly kind: 'elsewhere' };

/**
 * What the screens read and what they may do. Commands resolve to `true` once their record is on
 * disk; one that fails says why in `problem` and leaves everything as it was.
 */
export interface Quiz {
  /** Other maps after packs were added or removed: who reads them in a component follows. */
  readonly packs: ReadonlyMap<PackId, ShownPack>;
  /** Of a card that has not been shown yet the words may be missing: see `loadWords`. */
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly loadPack: LoadPack;
  /** In the learner's own words, where there are any. */
  shownCard(card: CardId): Card | undefined;
  readonly clock: () => number;
  readonly zone: () => string;
  readonly snapshot: ReadonlySignal<StudySnapshot>;
  readonly stories: ReadonlySignal<readonly StoryProgress[]>;
  readonly setAside: ReadonlySignal<readonly Card[]>;
  readonly flagged: ReadonlySignal<readonly Flagged[]>;
  readonly preferences: Preferences;
  readonly session: ReadonlySignal<Session | undefined>;
  readonly turn: ReadonlySignal<Turn>;
  readonly notice: ReadonlySignal<Notice | undefined>;
  readonly problem: ReadonlySignal<StudyError | undefined>;
  readonly busy: ReadonlySignal<boolean>;
  /** What `undo` would take back in this session. */
  readonly undoable: ReadonlySignal<Step | undefined>;
  /** Begins a new session and puts the next card; `ahead` more new cards come than today's. */
  begin(ahead?: number): void;
  /** Goes on with the session kept in this tab, or begins one. */
  resume(): void;
  /** Goes on with a session whose time is up, for as long again. */
  goOn(): void;
  /** An empty `answer` was only recalled. */
  reveal(answer: string, by?: Given['by']): void;
  rate(rating: Rating): Promise<boolean>;
  undo(): Promise<boolean>;
  bury(): Promise<boolean>;
  suspend(): Promise<boolean>;
  /** Notes that something is wrong with the card on the table, which stays there. */
  flag(reason: FlagReason, note: string): Promise<boolean>;
  unflag(card: CardId): Promise<boolean>;
  /** The learner's own words for a card; an empty `wording` brings back the pack's. */
  reword(card: CardId, wording: Wording): Promise<boolean>;
  bringBack(card: CardId): Promise<boolean>;
  choose(pack: PackId): Promise<boolean>;
  /** Runs another command of the study; gives what it gave, or nothing where it failed. */
  run<T>(work: (study: Study) => Promise<Result<T, StudyError>>): Promise<T | undefined>;
  changeSettings(changes: Partial<StudySettings>): Promise<boolean>;
  /** Adds a backup's records to what is here; all or nothing. */
  restore(text: string): Promise<Result<MergeCount, StudyError>>;
  /**
   * Waits until the cards have their words, where they are needed outside of components: these are drawn
   * again by themselves. Rejects where some cannot be read.
   */
  loadWords(cards: Iterable<Card>): Promise<void>;
  /** Takes the text of a pack, YAML or JSON, that came from a file or an address. */
  addPack(text: string, from?: string): Promise<Result<AddedPack, PackFailure>>;
  /** Gives what undoes it; nothing where none of that id was added. What was reviewed stays in the log. */
  removePack(id: PackId): Promise<Result<PutBack | undefined, PackFailure>>;
  /** Where packs are added and removed, if that is not here: the address of a page. */
  readonly packSettings?: string;
  /** Looks at the clock and at other tabs again. */
  refresh(): Promise<void>;
  readonly dismissProblem: () => void;
  readonly study: Study;
}

export interface Flagged {
  readonly card: Card;
  readonly reason?: FlagReason;
  readonly note: string;
}

export function createQuiz(options: QuizOptions): Quiz {
  const { study, library, clock, zone, kept, preferences } = options;
  const packs = computed(() => new Map(library.current.value.packs.map((pack) => [pack.id, pack])));
  const cards = computed(() => new Map(library.current.value.cards.map((card) => [card.id, card])));
  const session = signal(kept.read());
  letCome(study, session.value);
  const snapshot = signal(study.snapshot());
  let cardsPut = 0;
  const turn = signal(turnNow());
  const notice = signal<Notice | undefined>(undefined);
  const commandProblem = signal<StudyError | undefined>(undefined);
  const busy = signal(false);
  /** When the card on the table was put there. */
  let putAt = clock();

  study.subscribe(follow);
  let known = library.current.peek();
  effect(() => {
    const next = library.current.value;
    if (next === known) return;
    known = next;
    study.replaceCards(next.cards);
    void study.withdraw(next.withdrawn ?? []);
  });

  /** A card on the table stays there until it is answered, here or in another tab. */
  function follow(next: StudySnapshot): void {
    batch(() => {
      snapshot.value = next;
      if (!busy.value) lookAgain();
    });
  }

  function lookAgain(): void {
    const shown = turn.value;
    if (stillPut(shown, study.next())) return;
    if ('card' in shown) notice.value = { kind: 'elsewhere' };
    put();
  }

  function wordingsOf(card: Card) {
    return study.wordings(card.id);
  }

  function turnNow(): Turn {
    const next = study.next();
    if (next.kind === 'card' && isTimeUp(session.value)) return { side: 'time-up' };
    return turnOf(next, cardsPut, wordingsOf);
  }

  function put(): void {
    cardsPut += 1;
    turn.value = turnNow();
    putAt = clock();
    // While the learner thinks, so that the next card comes with its words.
    loadWords(study.upcoming()).catch(() => undefined);
  }

  /** Milliseconds since the card was put, as far as the learner was there. */
  function duration(): number {
    return Math.min(longestDuration, Math.max(0, clock() - putAt));
  }

  function keep(next: Session): void {
    session.value = next;
    kept.write(next);
  }

  async function command<T>(
    run: () => Promise<Result<T, StudyError>>,
    done?: (value: T) => void,
  ): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    const result = await run();
    const next = study.next();
    // A card is put with its words; where they cannot be read now, they follow.
    if (next.kind === 'card') await loadWords([next.card]).catch(() => undefined);
    batch(() => {
      busy.value = false;
      snapshot.value = study.snapshot();
      commandProblem.value = result.ok ? undefined : result.error;
      if (result.ok) done?.(result.value);
      // The notice says it better.
      else if (result.error.code === 'changed') commandProblem.value = undefined;
      lookAgain();
    });
    return result.ok;
  }

  function fresh(): Session {
    return startSession(clock(), preferences.value.value.minutes);
  }

  function noteStep(step: Step): void {
    keep(withStep(session.value ?? fresh(), step));
    notice.value = { kind: 'step', step };
  }

  function stepDone(step: Step): void {
    noteStep(step);
    put();
  }

  /** Something done with the card on the table. */
  function aside(
    kind: AsideStep['kind'],
    run: (card: CardId) => Promise<Result<StudyEvent, StudyError>>,
    done: (step: Step) => void,
  ): Promise<boolean> {
    const shown = turn.value;
    if (!('card' in shown)) return Promise.resolve(false);
    return command(
      () => run(shown.card.id),
      (event) => done({ kind, event: event.id }),
    );
  }

  return {
    study,
    get packs() {
      return packs.value;
    },
    get cards() {
      return cards.value;
    },
    loadPack: library.loadPack,
    loadWords,
    addPack: (text, from) => library.add(text, from),
    removePack: (id) => library.remove(id),
    ...(library.settings !== undefined && { packSettings: library.settings }),
    shownCard(id) {
      const card = cards.value.get(id);
      const own = card && wordingsOf(card).own;
      return own ? worded(card, own) : card;
    },
    clock,
    zone,
    snapshot,
    session,
    turn,
    notice,
    busy,
    stories: computed(() => {
      void snapshot.value;
      return storyProgress(library.current.value, (card) => study.standing(card));
    }),
    setAside: computed(() => {
      void snapshot.value;
      return library.current.value.cards.filter((card) => study.standing(card.id)?.suspended);
    }),
    flagged: computed(() => {
      void snapshot.value;
      return library.current.value.cards.flatMap((card) => {
        const { flag, flagReason } = study.standing(card.id) ?? {};
        return flag === undefined
          ? []
          : [{ card, note: flag, ...(flagReason && { reason: flagReason }) }];
      });
    }),
    preferences,
    problem: computed(() => commandProblem.value ?? snapshot.value.problem),
    undoable: computed(() => session.value?.steps.at(-1)),
    begin(ahead = 0) {
      batch(() => {
        const asked = ahead > 0 ? { asked: askedFor(study.snapshot(), ahead) } : {};
        keep({ ...fresh(), ...asked });
        if (ahead > 0) study.learnAhead(ahead);
        notice.value = undefined;
        put();
      });
    },
    resume() {
      // Before the first answer is typed.
      loadJudge().catch(() => undefined);
      if (!session.value) keep(fresh());
    },
    goOn() {
      batch(() => {
        if (session.value) keep(goneOn(session.value, preferences.value.value.minutes));
        if (turn.value.side === 'time-up') put();
      });
    },
    reveal(answer, by = 'typing') {
      if (turn.value.side !== 'question' || busy.value) return;
      const shown = turn.value;
      const show = (judge?: Judge) =>
        batch(() => {
          if (turn.value === shown) turn.value = revealed(shown, answer, by, judge);
          notice.value = undefined;
        });
      if (answer.trim() === '') return show();
      const judge = loadedJudge();
      if (judge) return show(judge);
      // An answer that cannot be judged is shown all the same.
      void loadJudge().then(show, () => show());
    },
    rate(rating) {
      const shown = turn.value;
      if (shown.side !== 'answer') return Promise.resolve(false);
      return command<ReviewEvent>(
        () => study.rate(shown.card.id, rating, { duration: duration() }),
        (event) => stepDone(reviewStep(event)),
      );
    },
    undo() {
      const last = session.value?.steps.at(-1);
      if (!last) return Promise.resolve(false);
      return command(
        () => study.undo(last.event),
        () => {
          if (session.value) {
            const rest = withoutStep(session.value, last.event);
            // Its card is shown, though time be up.
            keep(isTimeUp(rest) ? goneOn(rest, preferences.value.value.minutes) : rest);
          }
          notice.value = { kind: 'undone' };
          put();
        },
      );
    },
    bury: () => aside('bury', (card) => study.bury([card]), stepDone),
    suspend: () => aside('suspend', (card) => study.suspend([card]), stepDone),
    flag: (reason, note) => aside('flag', (card) => study.flag([card], note, reason), noteStep),
    unflag: (card) => command(() => study.unflag([card])),
    reword: (card, wording) =>
      command(
        () => study.reword(card, wording),
        (event) => {
          noteStep({ kind: 'reword', event: event.id });
          turn.value = reworded(turn.value, wordingsOf);
        },
      ),
    bringBack: (card) => command(() => study.unsuspend([card])),
    choose: (pack) => command(() => study.capture({ kind: 'pack', pack })),
    async run<T>(work: (study: Study) => Promise<Result<T, StudyError>>) {
      let given: T | undefined;
      await command<T>(
        () => work(study),
        (value) => (given = value),
      );
      return given;
    },
    changeSettings: (changes) => command(() => study.changeSettings(changes)),
    async restore(text) {
      busy.value = true;
      const merged = await study.restore(text);
      batch(() => {
        busy.value = false;
        snapshot.value = study.snapshot();
        put();
      });
      return merged;
    },
    async refresh() {
      await study.refresh();
    },
    dismissProblem() {
      commandProblem.value = undefined;
    },
  };
}

function askedFor({ day, today, counts }: StudySnapshot, ahead: number): Session['asked'] & {} {
  return { day, introduced: today.introduced + counts.new + ahead };
}

/** After a reload, the new cards that were asked for and have not come yet. */
function letCome(study: Study, session: Session | undefined): void {
  const { day, today, counts } = study.snapshot();
  if (session?.asked?.day !== day) return;
  const missing = session.asked.introduced - today.introduced - counts.new;
  if (missing > 0) study.learnAhead(missing);
}
