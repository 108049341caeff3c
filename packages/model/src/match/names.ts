import type { Alias, Entity, Pack } from '../pack/types.ts';
import { fold, foldKeepingCase } from './fold.ts';
import type { MatchIndex, Name, Owner } from './types.ts';

interface Listed {
  readonly pack: Pack;
  readonly entity: Entity;
  readonly alias: Alias;
}

/**
 * The names of a record, in the order in which the packs list them; made when first found.
 * They stand in the text from `start` to `end`; names of which the packs say otherwise are left out.
 */
export function namesAt(
  index: MatchIndex,
  record: number,
  text: string,
  start: number,
  end: number,
): readonly Name[] {
  const known = index.found.get(record);
  if (known) return known;
  const names = toNames(listedAt(index, record), fold(text.slice(start, end)));
  index.found.set(record, names);
  return names;
}

function toNames(listed: readonly Listed[], form: string): Name[] {
  const names = new Map<string, { alias: Alias; owners: Owner[] }>();
  for (const { pack, entity, alias } of listed) {
    if (fold(alias.text) !== form) continue;
    const { ambiguity, matchCase, text } = alias;
    const key = matchCase ? foldKeepingCase(text) : '';
    const name = names.get(key) ?? { alias, owners: [] };
    const { id, kind, telling } = entity;
    // Several languages may share a name; the entity owns it once, by the surest of them.
    const twin = name.owners.findIndex((owner) => owner.pack === pack.id && owner.entity === id);
    const owner = { pack: pack.id, entity: id, kind, telling, ambiguity };
    if (twin === -1) name.owners.push(owner);
    else if (sureness[ambiguity] > sureness[name.owners[twin]!.ambiguity])
      name.owners[twin] = owner;
    names.set(key, name);
  }
  return [...names.values()].map(({ alias: { text, matchCase }, owners }): Name => {
    const folded = matchCase ? foldKeepingCase(text) : form;
    const shouted = matchCase ? shoutedForm(folded) : undefined;
    return { text, folded, matchCase, ...(shouted !== undefined && { shouted }), owners };
  });
}

const sureness = { unique: 2, ambiguous: 1, generic: 0 } as const satisfies Record<
  Owner['ambiguity'],
  number
>;

function listedAt(index: MatchIndex, record: number): Listed[] {
  const { records, shared } = index.tables;
  const word = records[record]!;
  if (word >= 0) return listed(index, word);
  const list = ~word;
  const aliases = shared.subarray(list + 1, list + 1 + shared[list]!);
  return [...aliases].flatMap((alias) => listed(index, alias));
}

/** Nothing, where the packs are not those that were compiled. */
function listed({ packs, tables }: MatchIndex, number: number): Listed[] {
  const entityNumber = lastAtMost(tables.entities, number);
  const packNumber = lastAtMost(tables.packs, entityNumber);
  const pack = packs[packNumber];
  const entity = pack?.entities[entityNumber - tables.packs[packNumber]!];
  const alias = entity?.aliases[number - tables.entities[entityNumber]!];
  return pack && entity && alias ? [{ pack, entity, alias }] : [];
}

/** The last of these ascending numbers that is not above `value`, by its place. */
function lastAtMost(numbers: Int32Array, value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Letters that a name in capitals needs, lest "Xi" be read out of the number XI. */
const fewestShouted = 4;

/** A name in capitals, where that is another text, as long, and surely the same name. */
export function shoutedForm(folded: string): string | undefined {
  const shouted = folded.toUpperCase();
  const letters = folded.match(/\p{L}/gu)?.length ?? 0;
  const isName = shouted.length === folded.length && fold(shouted) === fold(folded);
  return isName && shouted !== folded && letters >= fewestShouted ? shouted : undefined;
}
