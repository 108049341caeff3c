/**
 * Anki's schema 11, the one that every version since 2.1 imports. Column names and their order are the
 * format: https://github.com/ankitects/anki/blob/main/rslib/src/storage/schema11.sql
 */
const tables = {
  col: 'id pk, crt, mod, scm, ver, dty, usn, ls, conf text, models text, decks text, dconf text, tags text',
  notes: 'id pk, guid text, mid, mod, usn, tags text, flds text, sfld, csum, flags, data text',
  cards:
    'id pk, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data text',
  revlog: 'id pk, cid, usn, ease, ivl, lastIvl, factor, time, type',
  graves: 'usn, oid, type',
} as const;

const indexes = {
  ix_notes_usn: 'notes (usn)',
  ix_notes_csum: 'notes (csum)',
  ix_cards_usn: 'cards (usn)',
  ix_cards_nid: 'cards (nid)',
  ix_cards_sched: 'cards (did, queue, due)',
  ix_revlog_usn: 'revlog (usn)',
  ix_revlog_cid: 'revlog (cid)',
} as const;

export type Table = keyof typeof tables;

export function createTables(): string {
  return Object.entries(tables)
    .map(
      ([name, columns]) => `CREATE TABLE ${name} (${columns.split(', ').map(column).join(', ')});`,
    )
    .join('\n');
}

/** Made after the rows, which is faster. */
export function createIndexes(): string {
  return Object.entries(indexes)
    .map(([name, on]) => `CREATE INDEX ${name} ON ${on};`)
    .join('\n');
}

function column(text: string): string {
  const [name, type] = text.split(' ');
  if (type === 'pk') return `${name} integer PRIMARY KEY`;
  return `${name} ${type ?? 'integer'} NOT NULL`;
}

export function insertInto(table: Table): string {
  const marks = tables[table].split(', ').map(() => '?');
  return `INSERT INTO ${table} VALUES (${marks.join(', ')})`;
}
