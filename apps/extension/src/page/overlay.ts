import { readPage, type PageText, type ReadPage } from '@backgrounder/model/page';
import { drawMarks, indexMarks, type Drawing } from '@backgrounder/ui/marks';
import type {
  AnnotateReply,
  NamedEntity,
  PageFindings,
  PagePanel,
  PageReport,
  StoriesReply,
  ToPage,
} from '../messages.ts';
import { watchCards, type Cards, type Marked } from './cards.ts';
import { pageMentions } from './page-mentions.ts';
import { showSentence } from './show-sentence.ts';
import { watchText, type Clock, type Watch } from './watch.ts';

export interface OverlayEnvironment {
  readonly document: Document;
  /** The part of the page that is read: the document, or an element of it. */
  readonly root: Node;
  readonly annotate: (page: PageText) => Promise<AnnotateReply>;
  readonly clock: Clock;
}

/** Reads one page, marks it and shows its cards. */
export interface Overlay {
  tell(message: Exclude<ToPage, { type: 'panel' | 'open-sheet' }>): Promise<PageReport>;
  /** All that the panel shows; its stories are told by the background. */
  panel(tellStories: (page: PageText) => Promise<StoriesReply>): Promise<PagePanel>;
  /** The page leaves, perhaps to come back: it must not be kept with our marks on it. */
  leave(): void;
  comeBack(): void;
}

interface Reading {
  readonly page: ReadPage<Node>;
  readonly found: PageFindings;
}

export function createOverlay(environment: OverlayEnvironment): Overlay {
  const { document, root, annotate, clock } = environment;
  let reading: Reading | undefined;
  let isExplaining = false;
  let drawing: Drawing | undefined;
  let cards: Cards | undefined;
  let watch: Watch | undefined;
  let canRepair = true;
  let turn = 0;
  let endSentence: (() => void) | undefined;

  /** Reads the page, and asks for its annotation where its text is new. */
  const read = async (): Promise<PageReport> => {
    const own = ++turn;
    const page = readPage(root, { url: document.URL });
    if (reading && reading.page.text === page.text && sameDay(reading.page, page)) {
      reading = { page, found: reading.found };
      return report();
    }
    const { pieces: _, ...text } = page;
    const reply = await annotate(text);
    // The page changed meanwhile, and a later reading is on its way.
    if (own !== turn) return report();
    if (reply.type === 'failed') return reply;
    reading = { page, found: reply.found };
    canRepair = true;
    return report();
  };

  const report = (): PageReport => {
    if (!reading || reading.found.stories.length === 0) {
      return { type: 'unrelated', installed: reading?.found.installed ?? [] };
    }
    const { page, found } = reading;
    return {
      type: 'related',
      page: {
        stories: found.stories,
        ...(page.published && { day: page.published.day }),
        isMarked: isExplaining,
        mentions: found.mentions.length,
        toldFacts: found.toldFacts,
        entities: namedEntities(found),
      },
    };
  };

  const draw = (): void => {
    drawing?.clear();
    drawing = undefined;
    if (!reading || reading.found.mentions.length === 0) {
      cards?.stop();
      cards = undefined;
      return;
    }
    const { page, found } = reading;
    const marked: Marked = {
      index: indexMarks(page.pieces, found.mentions) as Marked['index'],
      contentOf: found.mentions.map((mention) => mention.content),
      contents: found.contents,
      day: page.published?.day,
    };
    drawing = drawMarks(document, marked.index);
    if (cards) cards.update(marked);
    else cards = watchCards(document, clock, marked, repair);
  };

  /** What the page clears is drawn again once, not fought over. */
  const repair = (): void => {
    if (!drawing || !canRepair || drawing.isIntact()) return;
    canRepair = false;
    drawing.repair();
  };

  const refresh = async (): Promise<void> => {
    const before = reading;
    await read();
    if (!isExplaining || !reading) return;
    if (before && samePieces(before.page, reading.page)) repair();
    else draw();
  };

  const explain = async (): Promise<PageReport> => {
    isExplaining = true;
    const result = await read();
    if (!isExplaining) return result;
    draw();
    watch ??= watchText(
      root,
      (node) => cards?.isHost(node) ?? false,
      () => void refresh(),
      clock,
    );
    return result.type === 'failed' ? result : report();
  };

  const clear = (): void => {
    watch?.stop();
    watch = undefined;
    drawing?.clear();
    drawing = undefined;
    cards?.stop();
    cards = undefined;
    endSentence?.();
    endSentence = undefined;
  };

  return {
    tell: async (message) => {
      switch (message.type) {
        case 'survey':
          return read();
        case 'explain':
          return explain();
        case 'stop':
          isExplaining = false;
          clear();
          return report();
        case 'step': {
          const result = isExplaining ? report() : await explain();
          cards?.step(message.by);
          return result;
        }
        case 'open': {
          const result = isExplaining ? report() : await explain();
          if (reading && message.mark < reading.found.mentions.length) cards?.open(message.mark);
          return result;
        }
        case 'show': {
          const result = await read();
          endSentence?.();
          if (reading) endSentence = showSentence(document, clock, reading.page.pieces, message);
          return result;
        }
      }
    },
    panel: async (tellStories) => {
      const result = await read();
      if (result.type !== 'related' || !reading) {
        return { type: 'panel', report: result, stories: [], mentions: [] };
      }
      const { page, found } = reading;
      const { pieces: _, ...text } = page;
      const reply = await tellStories(text);
      if (reply.type === 'failed') {
        return { type: 'panel', report: reply, stories: [], mentions: [] };
      }
      const mentions = pageMentions(page.text, found);
      return { type: 'panel', report: result, stories: reply.stories, mentions };
    },
    leave: clear,
    comeBack: () => {
      if (isExplaining) void explain();
    },
  };
}

function namedEntities(found: PageFindings): NamedEntity[] {
  const byContent = new Map<number, NamedEntity>();
  for (const [mark, { content: number }] of found.mentions.entries()) {
    const known = byContent.get(number);
    const content = found.contents[number];
    if (known) byContent.set(number, { ...known, mentions: known.mentions + 1 });
    else if (content) {
      const { id, name } = content.entity;
      byContent.set(number, { id, name, language: content.language, mentions: 1, mark });
    }
  }
  return [...byContent.values()];
}

function sameDay(a: PageText, b: PageText): boolean {
  return a.published?.day === b.published?.day;
}

function samePieces(a: ReadPage<Node>, b: ReadPage<Node>): boolean {
  return (
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, number) => {
      const other = b.pieces[number];
      return (
        piece.node === other?.node &&
        piece.start === other.start &&
        piece.nodeStart === other.nodeStart
      );
    })
  );
}
