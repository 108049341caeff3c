import type { Pack } from '../pack/types.ts';
import { buildTrie, type Trie } from './build-trie.ts';
import { fillCharacters, unitCount } from './characters.ts';
import { formsOf, type Forms } from './forms.ts';
import { alphabetOf, encodeKeys } from './keys.ts';
import { allocateTables, type IndexTables } from './layout.ts';
import { markOf } from './packs-mark.ts';
import { sortKeys } from './sort-keys.ts';
import type { MatchIndex } from './types.ts';

/**
 * Compiles the names of all packs into one index.
 * @throws RangeError where the names are too many for one index: past about three million
 */
export function compileIndex(packs: readonly Pack[]): MatchIndex {
  const alphabet = alphabetOf(packs);
  const keys = encodeKeys(packs, alphabet);
  sortKeys(keys);
  const forms = formsOf(keys);
  const trie = buildTrie(forms, alphabet.firstLead);
  const entities = packs.reduce((sum, pack) => sum + pack.entities.length, 0);
  const tables = allocateTables(
    [
      unitCount,
      trie.nodes.length,
      trie.recordWords,
      forms.sharedWords,
      entities + 1,
      packs.length + 1,
    ],
    markOf(packs),
  );
  fillCharacters(tables.units, alphabet);
  tables.nodes.set(trie.nodes);
  writeRecords(tables, forms, trie);
  writeOwnership(tables, packs);
  return { packs, tables, found: new Map() };
}

function writeRecords(
  { records, tails, shared }: IndexTables,
  { count, bytes, starts, aliases, members }: Forms,
  { depths, places }: Trie,
): void {
  let next = 0;
  for (let form = 0; form < count; form++) {
    const place = places[form]!;
    const ofForm = aliases.subarray(members[form], members[form + 1]);
    records[place] = ofForm.length === 1 ? ofForm[0]! : ~next;
    if (ofForm.length > 1) {
      shared[next] = ofForm.length;
      shared.set(ofForm, next + 1);
      next += 1 + ofForm.length;
    }
    let from = starts[form]! + depths[form]!;
    let to = (place + 1) * 4;
    while (bytes[from] !== 0) tails[to++] = bytes[from++]!;
  }
}

function writeOwnership({ entities, packs: firsts }: IndexTables, packs: readonly Pack[]): void {
  let entity = 0;
  let alias = 0;
  for (const [number, pack] of packs.entries()) {
    firsts[number] = entity;
    for (const { aliases } of pack.entities) {
      entities[entity++] = alias;
      alias += aliases.length;
    }
  }
  firsts[packs.length] = entity;
  entities[entity] = alias;
}
