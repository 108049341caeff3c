import { unzipSync, strFromU8 } from 'fflate';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { createEmptyCard, fsrs, generatorParameters, Rating } from 'ts-fsrs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportAnki } from './export-anki.ts';
import { idsFor } from './ids.ts';
import { sampleExport } from './sample-history.cases.ts';
import type { AnkiCard, AnkiExport } from './types.ts';

const input = sampleExport(400, 12);
const grades = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const;
let database: Database;
let files: Record<string, Uint8Array>;

async function open(exported: AnkiExport): Promise<Database> {
  const { Database } = await initSqlJs();
  return new Database(unzipSync(await exportAnki(exported))['collection.anki2']);
}

function rows(sql: string, from = database): Record<string, SqlValue>[] {
  const statement = from.prepare(sql);
  const found: Record<string, SqlValue>[] = [];
  while (statement.step()) found.push(statement.getAsObject());
  statement.free();
  return found;
}

beforeAll(async () => {
  files = unzipSync(await exportAnki(input));
  const { Database } = await initSqlJs();
  database = new Database(files['collection.anki2']);
});
afterAll(() => database.close());

describe('the package', () => {
  test('holds a collection and an empty list of media', () => {
    expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
    expect(strFromU8(files['media']!)).toBe('{}');
  });

  test('holds a sound database of schema 11', () => {
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rows('SELECT ver, dty, usn FROM col')).toEqual([{ ver: 11, dty: 0, usn: 0 }]);
  });

  test('holds a note and a card for each card, and every review', () => {
    const reviews = input.cards.flatMap((card) => card.reviews).length;
    expect(rows('SELECT count(*) AS n FROM notes')).toEqual([{ n: 400 }]);
    expect(rows('SELECT count(*) AS n FROM cards')).toEqual([{ n: 400 }]);
    expect(rows('SELECT count(*) AS n, count(DISTINCT id) AS ids FROM revlog')).toEqual([
      { n: reviews, ids: reviews },
    ]);
  });

  test('leaves nothing hanging', () => {
    const [{ models, decks, dconf }] = rows('SELECT models, decks, dconf FROM col') as [
      Record<string, string>,
    ];
    const known = (json: string) => Object.keys(JSON.parse(json) as object).join();
    expect(rows('SELECT id FROM cards WHERE nid NOT IN (SELECT id FROM notes)')).toEqual([]);
    expect(rows('SELECT id FROM revlog WHERE cid NOT IN (SELECT id FROM cards)')).toEqual([]);
    expect(rows(`SELECT id FROM notes WHERE mid NOT IN (${known(models!)})`)).toEqual([]);
    expect(rows(`SELECT id FROM cards WHERE did NOT IN (${known(decks!)})`)).toEqual([]);
    const options = Object.values(JSON.parse(decks!) as Record<string, { conf: number }>);
    for (const { conf } of options) expect(JSON.parse(dconf!)).toHaveProperty(String(conf));
  });
});

describe('what a note says', () => {
  const [card] = input.cards as [AnkiCard];
  const noteOf = ({ id }: AnkiCard) => rows(`SELECT * FROM notes WHERE guid = '${id}'`)[0]!;

  test('stands in its fields as HTML, the source with its address', () => {
    expect((noteOf(card)['flds'] as string).split('\u001f')).toEqual([
      'Who said “0 &lt; 1” &amp; why, on 7 July 2023?',
      'Person 0',
      'Person 0 said so.',
      '<a href="https://example.org/0?a=1&amp;b=2">The Delta Courier, 20 May 2031</a>',
      'story-0/fact-0@1/who',
    ]);
  });

  test('is tagged and sorted into a deck by its story', () => {
    expect(noteOf(card)['tags']).toBe(' backgrounder::story-0 ');
    const decks = JSON.parse(rows('SELECT decks FROM col')[0]!['decks'] as string) as Record<
      string,
      { name: string }
    >;
    const [{ did }] = rows(
      `SELECT did FROM cards JOIN notes ON nid = notes.id WHERE guid = '${card.id}'`,
    ) as [Record<string, number>];
    expect(decks[did!]?.name).toBe('Backgrounder::Story 0');
  });

  test('cannot bring in code, a field or a cloze', async () => {
    const hostile: AnkiCard = {
      ...card,
      question: '<script>x</script> {{c1::a}} \u001f',
      url: 'javascript:alert(1)',
    };
    const other = await open({ ...input, cards: [hostile] });
    const [{ flds }] = rows('SELECT flds FROM notes', other) as [Record<string, string>];
    other.close();
    expect(flds!.split('\u001f')).toHaveLength(5);
    expect(flds).not.toMatch(/<script|\{\{|javascript:/);
  });

  // echo -n 'Mount Everest' | sha1sum | cut -c1-8
  test('has the checksum that Anki looks for', async () => {
    const other = await open({ ...input, cards: [{ ...card, question: 'Mount Everest' }] });
    const [{ csum, sfld }] = rows('SELECT csum, sfld FROM notes', other) as [
      Record<string, SqlValue>,
    ];
    other.close();
    expect([csum, sfld]).toEqual([0x30eb978c, 'Mount Everest']);
  });
});

describe('the schedule', () => {
  const stored = () =>
    new Map(
      rows('SELECT guid, cards.* FROM cards JOIN notes ON nid = notes.id').map((row) => [
        row['guid'] as string,
        row,
      ]),
    );

  test('has type, queue and due of every stage', () => {
    const byId = stored();
    const types = { new: 0, learning: 1, review: 2, relearning: 3 };
    const queues = { new: 0, learning: 1, review: 2, relearning: 1 };
    const wanted = input.cards.map(({ memory, suspended, reviews }, at) => {
      const stage = memory?.stage ?? 'new';
      const due = memory?.due;
      return {
        type: types[stage],
        queue: suspended ? -1 : queues[stage],
        due: !due
          ? at + 1
          : due.kind === 'day'
            ? due.day - input.calendar.firstDay
            : Math.floor(due.at / 1000),
        reps: reviews.length,
        lapses: memory?.lapses ?? 0,
      };
    });
    expect(input.cards.map(({ id }) => byId.get(id))).toMatchObject(wanted);
    expect([...new Set(wanted.map(({ queue, type }) => `${queue}/${type}`))].sort()).toEqual(
      expect.arrayContaining(['0/0', '1/1', '1/3', '2/2']),
    );
    expect(wanted.some(({ queue }) => queue === -1)).toBe(true);
  });

  test('gives a card in review the days from its last review to its next', () => {
    const byId = stored();
    const inReview = input.cards.flatMap(({ id, memory, reviews }) =>
      memory?.due.kind === 'day'
        ? [{ ivl: byId.get(id)!['ivl'], days: memory.due.day - reviews.at(-1)!.day }]
        : [],
    );
    expect(inReview.length).toBeGreaterThan(100);
    expect(inReview.filter(({ ivl, days }) => ivl !== Math.max(1, days))).toEqual([]);
  });

  test('carries what FSRS believes, as Anki writes it', () => {
    const byId = stored();
    const read = ({ id }: AnkiCard): unknown => JSON.parse(byId.get(id)!['data'] as string);
    const [fresh] = input.cards.filter(({ memory }) => !memory) as [AnkiCard];
    const [known] = input.cards.filter(({ memory }) => memory) as [AnkiCard];
    expect(read(fresh)).toEqual({});
    expect(read(known)).toEqual({
      s: Number(known.memory!.stability.toFixed(4)),
      d: Number(known.memory!.difficulty.toFixed(3)),
      dr: 0.9,
      decay: 0.154,
      lrt: Math.floor(known.reviews.at(-1)!.time / 1000),
    });
  });

  test('follows from the exported history: within 1 % of what ts-fsrs makes of it', () => {
    const model = fsrs(generatorParameters({ enable_fuzz: false }));
    const history = new Map<SqlValue, Record<string, SqlValue>[]>();
    for (const row of rows('SELECT * FROM revlog ORDER BY id')) {
      history.set(row['cid']!, [...(history.get(row['cid']!) ?? []), row]);
    }
    let compared = 0;
    for (const row of rows("SELECT id, data FROM cards WHERE data <> '{}'")) {
      const { s, d } = JSON.parse(row['data'] as string) as { s: number; d: number };
      const reviews = history.get(row['id']!)!;
      let card = createEmptyCard(new Date(reviews[0]!['id'] as number));
      for (const review of reviews) {
        card = model.next(
          card,
          new Date(review['id'] as number),
          grades[(review['ease'] as number) - 1]!,
        ).card;
      }
      expect(Math.abs(card.stability / s - 1)).toBeLessThan(0.01);
      expect(Math.abs(card.difficulty / d - 1)).toBeLessThan(0.01);
      compared += 1;
    }
    expect(compared).toBe(input.cards.filter(({ memory }) => memory).length);
  });

  test('has the interval before and after each review, days above and seconds below nothing', () => {
    const log = rows('SELECT * FROM revlog ORDER BY cid, id');
    log.forEach((row, at) => {
      const before = log[at - 1];
      const first = before?.['cid'] !== row['cid'];
      expect(row['lastIvl']).toBe(first ? 0 : before!['ivl']);
    });
    expect(log.some((row) => (row['ivl'] as number) < 0)).toBe(true);
    expect(log.some((row) => (row['ivl'] as number) > 30)).toBe(true);
  });
});

describe('ids', () => {
  test('are the same in every export, in whatever order, also when more cards come', async () => {
    const ids = (from: Database) =>
      new Map(
        rows(
          'SELECT guid, notes.id AS note, cards.id AS card, did, mid FROM cards JOIN notes ON nid = notes.id',
          from,
        ).map(({ guid, ...others }) => [guid, others]),
      );
    const turned = await open({ ...input, cards: input.cards.slice(50).toReversed() });
    const all = ids(database);
    for (const [guid, others] of ids(turned)) expect(all.get(guid)).toEqual(others);
    turned.close();
  });

  test('of reviews in the same millisecond differ', async () => {
    const [one] = input.cards.filter(({ reviews }) => reviews.length > 2) as [AnkiCard];
    const cards = ['a', 'b', 'c'].map((id) => ({ ...one, id }));
    const other = await open({ ...input, cards });
    const log = rows('SELECT id, cid FROM revlog ORDER BY id', other);
    other.close();
    expect(new Set(log.map(({ id }) => id)).size).toBe(3 * one.reviews.length);
    for (const { id } of log) {
      const nearest = Math.min(...one.reviews.map(({ time }) => Math.abs((id as number) - time)));
      expect(nearest).toBeLessThan(3);
    }
  });

  test('are unique for 100,000 texts, and none is in the future', () => {
    const ids = [...idsFor(Array.from({ length: 100_000 }, (_, at) => `text ${at}`)).values()];
    expect(new Set(ids).size).toBe(100_000);
    expect(Math.max(...ids)).toBeLessThan(Date.UTC(2021, 0));
  });
});
