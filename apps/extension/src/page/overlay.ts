import { dayEvidence, type InSteps } from '@backgrounder/model/page';
import type { PageFindings } from '@backgrounder/ui/findings';
import { drawing, firstMentions, indexMarks } from '@backgrounder/ui/marks';
import {
  cardsOnIntent,
  markPlaces,
  showSentence,
  type CardsOnIntent,
  type Clock,
  type InSlices,
  type Marked,
  type WatchCards,
} from '@backgrounder/ui/reading';
import type { AnnotateReply, PageReport, SentPage, ToldPanel, ToPage } from '../messages.ts';
import type { MutedEntity, Settings } from '../settings/settings.ts';
import type { PageReader, Reading } from './page-reader.ts';
import { reportOf } from './report-of.ts';

export interface OverlayEnvironment {
  readonly document: Document;
  readonly reader: PageReader;
  readonly annotate: (sent: SentPage) => Promise<AnnotateReply>;
  /** A page that changes is asked about again only where this says so. */
  readonly mayBeRelated: (page: SentPage['page']) => InSteps<boolean>;
  /** How pages are marked that the reader has not decided otherwise about. */
  readonly marks: () => Settings['marks'];
  /** Entities that are neither marked nor have cards. */
  readonly muted: () => readonly MutedEntity[];
  readonly loadCards: () => Promise<WatchCards | undefined>;
  /** Called before anything is done; `false` where nothing may be done any more. */
  readonly isAlive: () => boolean;
  readonly clock: Clock;
  readonly inSlices: InSlices;
}

/** Marks one page and shows its cards. */
export interface Overlay {
  tell(message: Exclude<ToPage, { type: 'panel' | 'open-sheet' }>): Promise<PageReport>;
  /** All that the panel shows; its stories are told by the background. */
  panel(tellStories: (sent: SentPage) => Promise<unknown>): Promise<ToldPanel>;
  /** The reader has other marks from now on. */
  restyle(): void;
  /** The page leaves, perhaps to come back: it must not be kept with our marks on it. */
  leave(): void;
  comeBack(): void;
}

export interface Annotated {
  readonly reading: Reading;
  /** Without its runs of text. */
  readonly sent: SentPage;
  readonly found: PageFindings;
}

export function createOverlay(environment: OverlayEnvironment): Overlay {
  const { document, reader, annotate, mayBeRelated, marks, muted, loadCards, isAlive } =
    environment;
  const { clock, inSlices } = environment;
  const drawn = drawing(document);
  let latest: Annotated | undefined;
  let marked: Marked | undefined;
  let isExplaining = false;
  let showsAll = false;
  let cards: CardsOnIntent | undefined;
  /** What the cards listen on: a page that is written anew forgets its listeners. */
  let listened: Element | undefined;
  let canRepair = true;
  let turn = 0;
  let drawTurn = 0;
  let endSentence: (() => void) | undefined;

  /** What was found, without those that were muted since. */
  const current = (): Annotated | undefined =>
    latest && { ...latest, found: withoutMuted(latest.found, muted()) };
  const report = (): PageReport => reportOf(current(), isExplaining, showsAll);

  /**
   * Reads the page, and asks for its annotation where its text is new.
   * @param isAsked whether the reader wants to know, or the page has merely changed
   */
  const read = async (isAsked: boolean): Promise<PageReport> => {
    const own = ++turn;
    const reading = await reader.read();
    const before = latest;
    if (own !== turn) return report();
    if (before?.reading === reading) return report();
    const sent = sentPage(reading);
    if (before && isSameText(before.sent, sent)) {
      latest = { reading, sent, found: before.found };
      return report();
    }
    const reply: AnnotateReply =
      before && !isAsked && !(await inSlices(mayBeRelated(sent.page), clock)).value
        ? { type: 'annotated', found: nothing(before.found) }
        : await annotate(sent);
    // The page changed meanwhile, and a later reading is on its way.
    if (own !== turn) return report();
    if (reply.type === 'failed') return reply;
    if (before?.reading.address !== reading.address) {
      canRepair = true;
      showsAll = false;
    }
    latest = { reading, sent, found: reply.found };
    return report();
  };

  const draw = async (): Promise<void> => {
    const own = ++drawTurn;
    const shown = current();
    if (!shown || shown.found.mentions.length === 0) {
      undraw();
      return;
    }
    const { reading, found } = shown;
    const { page } = reading.undated;
    const index = indexMarks(page.pieces, found.mentions, reading.shadowRoots);
    const next: Marked = {
      places: markPlaces(document, index),
      mentions: found.mentions,
      text: page.text,
      studied: found.studied,
      contents: found.contents,
      day: found.day,
    };
    marked = next;
    const show = showsAll ? 'all' : marks();
    const numbers =
      show === 'none'
        ? []
        : show === 'all'
          ? [...index.runs.keys()]
          : firstMentions(found.mentions, page.blocks);
    const isLatest = (): boolean => own === drawTurn;
    await inSlices(whileWanted(drawn.show(index, numbers), isLatest), clock);
    if (!isLatest()) return;
    if (cards && listened === document.documentElement) cards.update(next);
    else {
      cards?.stop();
      listened = document.documentElement;
      cards = cardsOnIntent({ load: loadCards, seen }, next);
      clock.whenIdle(() => void cards?.load());
    }
  };

  /** What the page clears is drawn again once, not fought over. */
  const repair = (): void => {
    if (!canRepair || drawn.isIntact()) return;
    canRepair = false;
    drawn.repair();
  };
  const seen = (): void => {
    if (isAlive()) repair();
  };

  const refresh = async (): Promise<void> => {
    if (!isAlive() || !isExplaining) return;
    const before = latest;
    await read(false);
    if (!isExplaining || !latest) return;
    if (before && marked && isSamePlace(before.reading, latest.reading)) repair();
    else await draw();
  };

  const explain = async (): Promise<PageReport> => {
    isExplaining = true;
    reader.follow({
      changed: () => void refresh(),
      edited: (node) => drawn.drop(node),
      isOurs: (node) => cards?.isHost(node) ?? false,
    });
    const result = await read(true);
    if (!isExplaining) return result;
    await draw();
    return result.type === 'failed' ? result : report();
  };

  const undraw = (): void => {
    drawTurn++;
    marked = undefined;
    drawn.clear();
    cards?.stop();
    cards = undefined;
    endSentence?.();
    endSentence = undefined;
  };
  const leave = (): void => {
    undraw();
    reader.rest();
  };

  return {
    tell: async (message) => {
      switch (message.type) {
        case 'survey':
          return read(true);
        case 'explain':
          return explain();
        case 'stop':
          isExplaining = false;
          showsAll = false;
          leave();
          return report();
        case 'marks': {
          showsAll = message.show === 'all';
          if (isExplaining) await draw();
          return report();
        }
        case 'step': {
          const result = isExplaining ? report() : await explain();
          cards?.step(message.by);
          return result;
        }
        case 'open': {
          const result = isExplaining ? report() : await explain();
          if (message.mark < (current()?.found.mentions.length ?? 0)) cards?.open(message.mark);
          return result;
        }
        case 'show': {
          const result = await read(true);
          endSentence?.();
          if (latest)
            endSentence = showSentence(
              document,
              clock,
              latest.reading.undated.page.pieces,
              message,
            );
          return result;
        }
      }
    },
    panel: async (tellStories) => {
      const result = await read(true);
      const shown = current();
      if (result.type !== 'related' || !shown) {
        return { type: 'panel', report: result, text: '', mentions: [] };
      }
      const { sent, found } = shown;
      return {
        type: 'panel',
        report: result,
        reply: await tellStories(sent),
        text: sent.page.text,
        mentions: found.mentions.map(({ start, end, content }) => ({ start, end, content })),
      };
    },
    restyle: () => {
      if (isExplaining && latest) void draw();
    },
    leave,
    comeBack: () => {
      if (isExplaining) void explain();
    },
  };
}

function withoutMuted(found: PageFindings, muted: readonly MutedEntity[]): PageFindings {
  const { mentions, contents } = found;
  const isMuted = contents.map(({ entity }) => muted.some(({ id }) => id === entity.id));
  return { ...found, mentions: mentions.filter(({ content }) => !isMuted[content]) };
}

/** Leaves off where what is made is not wanted any more. */
function* whileWanted(work: InSteps<void>, isWanted: () => boolean): InSteps<void> {
  while (isWanted() && !work.next().done) yield;
}

/** What was found where nothing can be. */
function nothing(found: PageFindings): PageFindings {
  return { ...found, stories: [], mentions: [], contents: [], toldFacts: 0 };
}

function sentPage({ undated, address }: Reading): SentPage {
  const { pieces: _, ...page } = undated.page;
  return { page, evidence: dayEvidence(undated), address };
}

/** Whether nothing has changed that an annotation depends on. */
function isSameText(one: SentPage, other: SentPage): boolean {
  return (
    one.page.text === other.page.text &&
    one.page.title === other.page.title &&
    JSON.stringify(one.evidence) === JSON.stringify(other.evidence)
  );
}

/** Whether the same text stands in the same nodes. */
function isSamePlace({ undated: { page: one } }: Reading, { undated }: Reading): boolean {
  const { page: other } = undated;
  return (
    one.text === other.text &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every(({ node, start, nodeStart }, number) => {
      const piece = other.pieces[number];
      return node === piece?.node && start === piece.start && nodeStart === piece.nodeStart;
    })
  );
}
