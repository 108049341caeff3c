import type { Day, FactId, PackId } from '@backgrounder/model';
import type { InSteps } from '@backgrounder/model/page';
import { isChosen, type Study } from '@backgrounder/study';
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Annotated, AnnotationStage } from './annotation-messages.ts';
import type { Annotator } from './annotator.ts';
import { pageOf, type Article } from './article.ts';
import type { CurrentArticle, CurrentPlace } from './current-article.ts';
import type { KeptArticle, KeptArticles } from './kept-articles.ts';
import { loneAddress, readArticle, type GivenArticle, type ParseHtml } from './read-article.ts';
import type { Shared } from './shared-article.ts';

export interface ReadingOptions {
  readonly study: Pick<Study, 'exposure' | 'capture' | 'release' | 'snapshot'>;
  readonly annotator: Annotator;
  readonly parseHtml: ParseHtml;
  readonly kept: KeptArticles;
  readonly current: CurrentPlace;
  readonly takeShared: () => Promise<Shared | undefined>;
  /** Does work without keeping the page from drawing. */
  readonly inSlices: <T>(work: InSteps<T>) => Promise<T>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** A new unique id each time. */
  readonly newId: () => string;
}

export type ReadingState =
  | {
      readonly view: 'start';
      readonly problem?: 'nothing' | 'too-large' | 'not-shared';
      /** Its text is needed: nothing is fetched. */
      readonly address?: string;
    }
  | { readonly view: 'preparing' }
  | { readonly view: 'article'; readonly current: CurrentArticle; readonly work: Work };

/** How far the packs were looked through for an article. */
export type Work =
  | { readonly kind: 'under-way'; readonly stage: AnnotationStage }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'done'; readonly annotated: Annotated };

export type KeepNotice =
  | { readonly kind: 'kept' }
  | { readonly kind: 'removed'; readonly was: KeptArticle }
  | { readonly kind: 'no-room' };

/** One article at a time, read with what the packs know. */
export interface Reading {
  readonly state: ReadonlySignal<ReadingState>;
  /** Those that are kept on this device; `undefined` until they are read, and where that cannot be. */
  readonly keptArticles: ReadonlySignal<readonly KeptArticle[] | undefined>;
  readonly notice: ReadonlySignal<KeepNotice | undefined>;
  /** Shows what the tab had before a reload. */
  resume(): void;
  begin(given: GivenArticle): Promise<void>;
  /** Shows what another app has shared. */
  beginShared(): Promise<void>;
  refuse(problem: 'too-large'): void;
  open(kept: KeptArticle): void;
  /** @param day `undefined` where the article has none */
  correct(title: string, day: Day | undefined): void;
  /** Looks through the packs again. */
  annotate(): Promise<void>;
  stop(): void;
  /** Back to where another text can be given. */
  leave(): void;
  /** Keeps the article in front on this device, or no longer. */
  keep(isKept: boolean): Promise<void>;
  remove(kept: KeptArticle): Promise<void>;
  undoRemove(): Promise<void>;
  /** Takes facts into the deck, or out of it; tells whether that was done. */
  choose(
    facts: readonly { readonly pack: PackId; readonly fact: FactId }[],
    chosen: boolean,
  ): Promise<boolean>;
  /** Ends what is under way. */
  end(): void;
}

export function createReading(options: ReadingOptions): Reading {
  const { study, annotator, kept, current: place, inSlices, clock, newId } = options;
  const state = signal<ReadingState>({ view: 'start' });
  const keptArticles = signal<readonly KeptArticle[] | undefined>(undefined);
  const notice = signal<KeepNotice | undefined>(undefined);
  let turn = 0;

  const list = async (): Promise<void> => {
    keptArticles.value = await kept.list().catch(() => undefined);
  };
  const shown = (): CurrentArticle | undefined =>
    state.value.view === 'article' ? state.value.current : undefined;
  const show = (current: CurrentArticle): void => {
    place.write(current);
    state.value = { view: 'article', current, work: { kind: 'under-way', stage: 'packs' } };
    void annotate();
  };
  /** Writes what is kept; `false` where there is no room. */
  const put = async (one: KeptArticle): Promise<boolean> => {
    try {
      await kept.put(one);
    } catch {
      notice.value = { kind: 'no-room' };
      return false;
    }
    await list();
    return true;
  };

  async function annotate(): Promise<void> {
    const current = shown();
    if (!current) return;
    const own = ++turn;
    const told = (work: Work): void => {
      if (own === turn && state.value.view === 'article') state.value = { ...state.value, work };
    };
    told({ kind: 'under-way', stage: 'packs' });
    const result = await annotator.annotate(pageOf(current.article), (stage) =>
      told({ kind: 'under-way', stage }),
    );
    if (result.type === 'annotated') {
      const { annotated } = result;
      told({ kind: 'done', annotated });
      // Read, not reviewed: its cards of today would ask what was just seen.
      if (own === turn && annotated.told.length > 0) await study.exposure(annotated.told);
    } else if (result.type === 'failed') told({ kind: 'failed', reason: result.reason });
    else told({ kind: 'stopped' });
  }

  void list();
  return {
    state,
    keptArticles,
    notice,
    annotate,
    resume() {
      const before = place.read();
      if (before) show(before);
    },
    async begin(given) {
      const own = ++turn;
      const lone = given.html === undefined ? loneAddress(given.text) : undefined;
      if (lone !== undefined) {
        state.value = { view: 'start', address: lone };
        return;
      }
      state.value = { view: 'preparing' };
      const article = await inSlices(readArticle(given, options.parseHtml));
      if (own !== turn) return;
      if (article.blocks.length === 0) state.value = { view: 'start', problem: 'nothing' };
      else show({ article });
    },
    async beginShared() {
      const shared = await options.takeShared();
      if (shared?.type === 'article') await this.begin(shared.given);
      else if (shared) state.value = { view: 'start', address: shared.address };
      // Loaded again after it was taken.
      else if (place.read()) this.resume();
      else state.value = { view: 'start', problem: 'not-shared' };
    },
    refuse(problem) {
      state.value = { view: 'start', problem };
    },
    open({ id, article }) {
      notice.value = undefined;
      show({ article, keptAs: id });
    },
    correct(title, day) {
      const before = shown();
      if (!before) return;
      const { day: _, ...rest } = before.article;
      const article: Article = { ...rest, title: title.trim(), ...(day !== undefined && { day }) };
      const { keptAs } = before;
      show({ ...before, article });
      if (keptAs !== undefined) void put({ id: keptAs, keptAt: clock(), article });
    },
    stop: () => annotator.stop(),
    leave() {
      turn++;
      annotator.stop();
      place.forget();
      notice.value = undefined;
      state.value = { view: 'start' };
      void list();
    },
    async keep(isKept) {
      const before = shown();
      if (!before || state.value.view !== 'article') return;
      const { article, keptAs } = before;
      if (isKept) {
        const id = keptAs ?? newId();
        if (!(await put({ id, keptAt: clock(), article }))) return;
        notice.value = { kind: 'kept' };
        changeKeptAs(id);
      } else if (keptAs !== undefined) {
        const was = keptArticles.value?.find(({ id }) => id === keptAs);
        await this.remove(was ?? { id: keptAs, keptAt: clock(), article });
      }
    },
    async remove(was) {
      try {
        await kept.remove(was.id);
      } catch {
        notice.value = { kind: 'no-room' };
        return;
      }
      if (shown()?.keptAs === was.id) changeKeptAs(undefined);
      notice.value = { kind: 'removed', was };
      await list();
    },
    async undoRemove() {
      if (notice.value?.kind !== 'removed') return;
      const { was } = notice.value;
      if (!(await put(was))) return;
      notice.value = undefined;
      if (shown()?.article === was.article) changeKeptAs(was.id);
    },
    async choose(facts, chosen) {
      for (const { pack, fact } of facts) {
        if (isChosen(study.snapshot().deck, `${pack}/${fact}`) === chosen) continue;
        const target = { kind: 'fact', pack, fact } as const;
        const written = await (chosen ? study.capture(target) : study.release(target));
        if (!written.ok) return false;
      }
      return true;
    },
    end() {
      turn++;
      annotator.stop();
    },
  };

  function changeKeptAs(keptAs: string | undefined): void {
    if (state.value.view !== 'article') return;
    const { article } = state.value.current;
    const current = { article, ...(keptAs !== undefined && { keptAs }) };
    place.write(current);
    state.value = { ...state.value, current };
  }
}
