// Runs in a page: answers cards as fast as they are saved, and tells which answers were acknowledged.
import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import { openIndexedDbStore, openStudy, ratings, type ReviewEvent } from '@backgrounder/study';

const newId = () => crypto.randomUUID();

/** An answer that the engine has said is saved. */
export interface Acknowledged {
  readonly id: string;
  /** Different for each answer given: it is what the record has as its duration. */
  readonly answer: number;
}

/** What the log holds of the reviews. */
export interface Kept {
  /** Records that came back from the copy as it was opened now. */
  readonly restored: number;
  readonly reviews: readonly Acknowledged[];
  /** Devices and their numbers, as they arrived. */
  readonly places: readonly { readonly device: string; readonly sequence: number }[];
}

/** Answers the next card again and again, from the answer `first` on, until the browser is killed. */
export async function answerOn(first: number): Promise<void> {
  const store = valueOf(await openIndexedDbStore({ newId }));
  let clock = Date.UTC(2026, 10, 24, 12) + first * 60_000;
  const study = valueOf(
    await openStudy({
      store,
      cards: builtInPacks.flatMap((pack) => generateCards(pack, builtInPacks)),
      clock: () => (clock += 30_000),
      zone: () => 'UTC',
      newId,
    }),
  );
  for (const { id } of builtInPacks) valueOf(await study.capture({ kind: 'pack', pack: id }));
  valueOf(await study.changeSettings({ newPerDay: 9999 }));
  for (let answer = first; ; answer += 1) {
    const next = study.next();
    if (next.kind !== 'card') {
      clock += 86_400_000;
      valueOf(await study.refresh());
      answer -= 1;
      continue;
    }
    const rating = ratings[answer % 4] ?? 'good';
    const review: ReviewEvent = valueOf(
      await study.rate(next.card.id, rating, { duration: answer }),
    );
    acknowledge(JSON.stringify({ id: review.id, answer } satisfies Acknowledged));
  }
}

export async function readKept(): Promise<Kept> {
  const store = valueOf(await openIndexedDbStore({ newId }));
  const records = valueOf(await store.load()).records as readonly ReviewEvent[];
  store.close();
  return {
    restored: store.restored,
    reviews: records
      .filter(({ type }) => type === 'review')
      .map(({ id, duration }) => ({ id, answer: duration })),
    places: records.map(({ device, sequence }) => ({ device, sequence })),
  };
}

/** Given to the page by whoever kills it. */
declare function acknowledge(told: string): void;

function valueOf<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
