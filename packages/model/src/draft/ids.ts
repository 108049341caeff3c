import { fold } from '../match/fold.ts';

/** Characters of an id made from a title. */
const longestId = 60;

/** Ids that reach into JavaScript's own objects. */
const unsafeIds = new Set(['constructor', 'prototype']);

/** A text as an id: `a-z`, `0-9`, `-`; `instead` where none of it can be written so. */
export function slugOf(text: string, instead: string): string {
  const plain = fold(text)
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain.length <= longestId) return plain === '' ? instead : plain;
  return plain.slice(0, longestId + 1).replace(/-[^-]*$/, '');
}

/** Hands out ids of which no two are the same: `brook-said`, `brook-said-2`. */
export function idMaker(): (wanted: string) => string {
  const taken = new Set<string>(unsafeIds);
  return (wanted) => {
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
}
