import { sourceAddress, type Source } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import { learnerDay, startOfDay, type ReviewEvent } from '@backgrounder/study';
import type { AnkiCard, AnkiExport } from '@backgrounder/study/exchange/anki';
import { sourceName } from '../../components/SourceLine.tsx';
import { dateInWords } from '../../moments.ts';
import type { Quiz } from '../../state/quiz.ts';
import type { QuizTranslate } from '../../words/use-translate.ts';

/** Milliseconds. */
const hour = 3_600_000;
const minute = 60_000;

/**
 * What Anki gets: the cards in study, and those that once were, without those whose facts were
 * wrong; with the `reviews` that stand.
 */
export function ankiExportOf(
  quiz: Quiz,
  reviews: readonly ReviewEvent[],
  t: QuizTranslate,
): AnkiExport {
  const byCard = Map.groupBy(reviews, ({ card }) => card);
  const cards = [...quiz.cards.values()].flatMap((card): AnkiCard[] => {
    const standing = quiz.study.standing(card.id);
    if (!standing || standing.retired || (!standing.inDeck && !standing.last)) return [];
    return [
      {
        ...contentOf(card, quiz, t),
        suspended: standing.suspended,
        ...(standing.last && { memory: standing.last.memory }),
        reviews: (byCard.get(card.id) ?? [])
          .map(({ time, day, rating, from, duration, after }) => ({
            time,
            day,
            rating,
            from,
            duration,
            difficulty: after.difficulty,
            due: after.due,
          }))
          .toSorted((a, b) => a.time - b.time),
      },
    ];
  });
  const { rolloverHour, weights, retention, maximumInterval } = quiz.snapshot.value.settings;
  const now = quiz.clock();
  const zone = quiz.zone();
  const firstDay = reviews.reduce(
    (earliest, { day }) => (day < earliest ? day : earliest),
    learnerDay(now, zone, rolloverHour),
  );
  const firstDayBegan = startOfDay(firstDay, zone, rolloverHour);
  return {
    cards,
    calendar: {
      firstDay,
      firstDayBegan,
      rolloverHour,
      // How much later it began than on a clock that shows UTC.
      minutesWest: (firstDayBegan - (firstDay * 24 + rolloverHour) * hour) / minute,
    },
    scheduler: { weights: weights.values, retention, maximumInterval },
    now,
  };
}

function contentOf(
  card: Card,
  quiz: Quiz,
  t: QuizTranslate,
): Pick<AnkiCard, 'id' | 'story' | 'question' | 'answer' | 'context' | 'source' | 'url'> {
  const pack = quiz.packs.get(card.pack);
  const [citation] = card.sources;
  const source = pack?.sources.find(({ id }) => id === citation?.source);
  const url = source && citation && sourceAddress(source, citation);
  return {
    id: card.id,
    story: { id: card.pack, title: pack?.title ?? card.pack },
    question: card.question,
    answer: card.answer.text,
    context: card.context,
    source: source ? sourceInWords(source, t) : '',
    ...(url !== undefined && { url }),
  };
}

function sourceInWords(source: Source, t: QuizTranslate): string {
  return `${sourceName(source, t)}, ${dateInWords(source.published, t)}`;
}
