import { createIndexes, createTables, insertInto } from './schema.ts';
import { rowsOf, type CollectionRows, type Row } from './rows.ts';
import { configurationJson, decksJson, deckOptionsJson, modelsJson } from './settings-json.ts';
import type { AnkiExport } from './types.ts';

/** Rows written between two reports of progress. */
const rowsPerReport = 100;

/**
 * An `.apkg` file: a collection in Anki's schema 11, with schedule and history. The database and the
 * archiver are loaded when this is called, and weigh 700 kB.
 * @param locate where the database's WebAssembly lies, by file name; needed in a browser
 * @param onProgress called with 0 to 1 while the rows are written
 */
export async function exportAnki(
  input: AnkiExport,
  locate?: (file: string) => string,
  onProgress?: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: initSqlJs }, { strToU8, zipSync }] = await Promise.all([
    import('sql.js'),
    import('fflate'),
  ]);
  const { Database } = await initSqlJs(locate && { locateFile: locate });
  const rows = rowsOf(input, await Promise.all(input.cards.map(({ question }) => sum(question))));
  const database = new Database();
  try {
    fill(database, input, rows, onProgress);
    return zipSync(
      // No pictures or sounds: an empty list of them.
      { 'collection.anki2': database.export(), media: strToU8('{}') },
      { level: 6 },
    );
  } finally {
    database.close();
  }
}

/** What is used of a database of sql.js. */
interface SqlDatabase {
  run(sql: string, values?: (number | string)[]): unknown;
  prepare(sql: string): { run(values: (number | string)[]): void; free(): boolean };
}

function fill(
  database: SqlDatabase,
  input: AnkiExport,
  rows: CollectionRows,
  onProgress?: (done: number) => void,
): void {
  const { calendar, scheduler, now, cards } = input;
  const seconds = Math.floor(now / 1000);
  database.run('BEGIN');
  database.run(createTables());
  database.run(insertInto('col'), [
    1,
    Math.floor(calendar.firstDayBegan / 1000),
    now,
    now,
    11,
    0,
    0,
    0,
    configurationJson(calendar, cards.length + 1),
    modelsJson(seconds),
    decksJson(rows.decks, seconds),
    deckOptionsJson(scheduler, seconds),
    '{}',
  ]);
  const tables = ['notes', 'cards', 'revlog'] as const;
  const all = tables.reduce((sum, table) => sum + rows[table].length, 0);
  let done = 0;
  for (const table of tables) {
    insertAll(database, insertInto(table), rows[table], () => {
      done += 1;
      if (done % rowsPerReport === 0) onProgress?.(done / all);
    });
  }
  database.run(createIndexes());
  database.run('COMMIT');
}

function insertAll(
  database: SqlDatabase,
  sql: string,
  rows: readonly Row[],
  onRow: () => void,
): void {
  const statement = database.prepare(sql);
  for (const row of rows) {
    statement.run([...row]);
    onRow();
  }
  statement.free();
}

/** The first 32 bits of the SHA-1 of a note's first field. */
async function sum(text: string): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return new DataView(digest).getUint32(0);
}
