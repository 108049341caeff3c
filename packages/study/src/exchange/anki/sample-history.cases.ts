import { createEmptyCard, fsrs, generatorParameters, Rating, State, type Card } from 'ts-fsrs';
import type { AnkiCard, AnkiDue, AnkiExport, AnkiReview, AnkiStage } from './types.ts';

const dayLength = 86_400_000;
const firstDay = 18_000;
const now = (firstDay + 2_500) * dayLength;
const ratings = ['again', 'hard', 'good', 'easy'] as const;
const grades = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const;

/** Cards with histories of up to so many reviews, made with ts-fsrs on UTC days; the same on every call. */
export function sampleExport(count: number, mostReviews: number): AnkiExport {
  const parameters = generatorParameters({ enable_fuzz: false });
  const model = fsrs(parameters);
  const random = randomFrom(1);
  const cards = Array.from({ length: count }, (_, at): AnkiCard => {
    const reviews: AnkiReview[] = [];
    const wanted = at % (mostReviews + 1);
    let time = (firstDay + (at % 30)) * dayLength + 9 * 3_600_000 + (at % 1000);
    let card = createEmptyCard(new Date(time));
    for (let done = 0; done < wanted && time < now; done += 1) {
      const rating = ratings[Math.min(3, Math.floor(random() * 4.5))]!;
      const from = card.state === State.New ? 'new' : stageOf(card);
      card = model.next(card, new Date(time), grades[rating]).card;
      reviews.push({
        time,
        day: Math.floor(time / dayLength),
        rating,
        from,
        duration: 2000 + Math.floor(random() * 8000),
        difficulty: card.difficulty,
        due: dueOf(card),
      });
      time = card.due.getTime() + Math.floor(random() * 3) * dayLength;
    }
    const story = `story-${at % 3}`;
    return {
      id: `${story}/fact-${at}@1/who`,
      story: { id: story, title: `Story ${at % 3}` },
      question: `Who said “${at} < ${at + 1}” & why, on 7 July 2023?`,
      answer: `Person ${at}`,
      context: `Person ${at} said so.`,
      source: 'The Delta Courier, 20 May 2031',
      ...(at % 2 === 0 && { url: `https://example.org/${at}?a=1&b=2` }),
      suspended: at % 50 === 49,
      ...(reviews.length > 0 && {
        memory: {
          stage: stageOf(card),
          stability: card.stability,
          difficulty: card.difficulty,
          lapses: card.lapses,
          due: dueOf(card),
        },
      }),
      reviews,
    };
  });
  return {
    cards,
    calendar: {
      firstDay,
      firstDayBegan: firstDay * dayLength,
      rolloverHour: 0,
      minutesWest: 0,
    },
    scheduler: { weights: parameters.w, retention: 0.9, maximumInterval: 36_500 },
    now,
  };
}

function stageOf({ state }: Card): AnkiStage {
  if (state === State.Relearning) return 'relearning';
  return state === State.Review ? 'review' : 'learning';
}

function dueOf(card: Card): AnkiDue {
  const at = card.due.getTime();
  return card.state === State.Review
    ? { kind: 'day', day: Math.floor(at / dayLength) }
    : { kind: 'time', at };
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
