import type { FactKey } from '@backgrounder/model';
import type { PageText } from '@backgrounder/model/page';
import type { CardActions } from '@backgrounder/ui/card';
import type { PageFindings } from '@backgrounder/ui/findings';
import {
  boxDrawing,
  drawing,
  firstMentions,
  indexMarks,
  markUnder,
  type TextPiece,
  type TextSpan,
} from '@backgrounder/ui/marks';
import {
  cardsOnIntent,
  inSlices,
  markPlaces,
  showSentence,
  watchCards,
  type CardsOnIntent,
  type Clock,
  type OpenCard,
} from '@backgrounder/ui/reading';
import type { Words } from '@backgrounder/ui/words';

export interface MarkingOptions {
  readonly document: Document;
  /** Over the article, where marks are drawn that the browser cannot highlight. */
  readonly layer: HTMLElement;
  readonly page: PageText;
  /** Where the page's text stands. */
  readonly pieces: readonly TextPiece<Text>[];
  readonly words: Words;
  readonly clock: Clock;
  readonly actions: (card: OpenCard) => CardActions;
}

/** The marks of an article that is shown, and their cards. */
export interface ArticleMarks {
  /** Draws what was found, in place of what was drawn before. */
  show(found: PageFindings, studied: readonly FactKey[]): Promise<void>;
  step(by: 1 | -1): void;
  open(mark: number): void;
  showSentence(place: TextSpan): void;
  stop(): void;
}

export function markArticle(options: MarkingOptions): ArticleMarks {
  const { document, layer, page, pieces, words, clock, actions } = options;
  const canHighlight = 'highlights' in CSS;
  const boxes = canHighlight ? undefined : boxDrawing(layer);
  const drawn = boxes ?? drawing(document);
  const resized = new ResizeObserver(() => boxes?.move());
  if (boxes) resized.observe(layer);
  let cards: CardsOnIntent | undefined;
  let endSentence: (() => void) | undefined;

  return {
    show: async ({ mentions, contents, day }, studied) => {
      const index = indexMarks(pieces, mentions);
      const marked = {
        places: {
          ...markPlaces(document, index),
          markAt: (x: number, y: number) => markUnder(document, index, x, y),
        },
        mentions,
        contents,
        studied,
        text: page.text,
        day,
      };
      if (cards) cards.update(marked);
      else {
        const load = () =>
          Promise.resolve((first: typeof marked, pointerY: () => number) =>
            watchCards(
              { document, clock, words, actions, colorScheme: () => 'light dark', pointerY },
              first,
            ),
          );
        cards = cardsOnIntent({ load, seen: () => undefined }, marked);
      }
      await inSlices(drawn.show(index, firstMentions(mentions, page.blocks)), clock);
    },
    step: (by) => cards?.step(by),
    open: (mark) => cards?.open(mark),
    showSentence: (place) => {
      endSentence?.();
      if (canHighlight) endSentence = showSentence(document, clock, pieces, place);
      else markPlaces(document, indexMarks(pieces, [place])).reveal(0);
    },
    stop: () => {
      endSentence?.();
      resized.disconnect();
      cards?.stop();
      drawn.clear();
    },
  };
}
