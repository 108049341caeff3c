// Runs in a page of the quiz's own origin: a learner with many packs and reviews.
import type { Card } from '@backgrounder/model/cards';
import { openIndexedDbStore, type StudyEvent } from '@backgrounder/study';
import { openAddedPacks } from '../../apps/quiz/src/packs/added-packs.ts';
import { packCards } from '../../apps/quiz/src/packs/studied-pack.ts';
import { roundOf, rounds } from '../study/sample-log.ts';

const newId = () => crypto.randomUUID();
const perPack = 1000;
const newCards = 1000;
const packOf = (index: number) => `news-${Math.floor(index / perPack)}`;
const factOf = (index: number) => `fact-${index}`;
const cardId = (index: number): Card['id'] => `${packOf(index)}/${factOf(index)}@1/who`;

/** As long as built-in cards are: some 700 characters each. */
function cardOf(index: number): Card {
  const name = (of: number) => `Minister ${of.toString(36)} of the harbour and fisheries`;
  return {
    id: cardId(index),
    pack: packOf(index),
    fact: factOf(index),
    view: 'who',
    language: 'en',
    question: `Who announced on the quay, in measure ${index}, that nets must be counted twice a year?`,
    answer: {
      kind: 'entity',
      text: name(index),
      entity: `minister-${index}`,
      accept: [`Minister ${index}`, `The minister of measure ${index}`],
      rivals: [name(index + 1), name(index + 2)],
    },
    distractors: [name(index + 3), name(index + 4), name(index + 5)],
    context: `${name(index)} announced it on the quay, after a year in which nobody had counted a net.`,
    sources: [{ source: `source-${index % 100}`, paragraph: 1 + (index % 40) }],
    linked: index % 3 === 0,
    status: 'reported',
    importance: (1 + (index % 3)) as Card['importance'],
    about: [`minister-${index}`],
    standing: 'lasting',
  };
}

/** Writes the packs as the app does, with their sources. Resolves to how many cards there are. */
export async function fillPacks(cards: number): Promise<number> {
  const added = await openAddedPacks();
  const sources = Array.from({ length: 100 }, (_, at) => ({
    id: `source-${at}`,
    title: `What was said on the quay on day ${at}`,
    publisher: 'The Quay Gazette',
    url: `https://gazette.example/${at}`,
    published: {
      kind: 'date',
      text: '2023-07-07',
      earliest: 19_545,
      latest: 19_545,
      precision: 'day',
      qualifier: 'none',
    },
  }));
  let count = 0;
  for (let first = 0; first < cards + newCards; first += perPack) {
    const own = Array.from({ length: perPack }, (_, at) => cardOf(first + at));
    const pack = {
      id: packOf(first),
      version: '1.0.0',
      title: `The nets of harbour ${first / perPack}`,
      summary: 'A dispute over how nets are counted.',
      language: 'en',
      sources,
      facts: [],
      entities: [],
    };
    const packed = packCards(pack as never, own, []);
    const head = { ...packed.head, added: { at: first, from: `${pack.id}.yaml` } };
    const put = await added.put({ ...packed, head, facts: pack as never, text: '' });
    if (!put.ok) throw new Error(JSON.stringify(put.error));
    count += own.length;
  }
  added.close();
  return count;
}

/** Writes all reviews, ten of each card, as a backup that is restored. Resolves to how many. */
export async function fillLog(cards: number): Promise<number> {
  const store = await openIndexedDbStore({ name: 'backgrounder-study', newId });
  if (!store.ok) throw new Error(store.error.message);
  const today = Math.floor(Date.now() / 86_400_000);
  const packs = Array.from({ length: Math.ceil((cards + newCards) / perPack) }, (_, at) => at);
  let reviews = 0;
  for (let round = 0; round < rounds; round += 1) {
    const events: StudyEvent[] = roundOf({ cards, today, cardId, newId }, round);
    reviews += events.filter(({ type }) => type === 'review').length;
    const merged = await store.value.merge(round === 0 ? [...captures(packs), ...events] : events);
    if (!merged.ok) throw new Error(merged.error.message);
  }
  store.value.close();
  return reviews;
}

function captures(packs: readonly number[]): StudyEvent[] {
  return packs.map((at) => ({
    v: 1,
    id: newId(),
    device: 'desk',
    sequence: 1 + at,
    time: 0,
    type: 'capture',
    target: { kind: 'pack', pack: packOf(at * perPack) },
  }));
}

export async function hasSnapshot(): Promise<boolean> {
  const store = await openIndexedDbStore({ name: 'backgrounder-study', newId });
  if (!store.ok) throw new Error(store.error.message);
  const snapshot = await store.value.loadSnapshot();
  store.value.close();
  return snapshot.ok && snapshot.value !== undefined;
}
