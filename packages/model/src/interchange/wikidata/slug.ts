const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Ids that a pack may not have, as they would reach into JavaScript's own objects. */
const unsafeIds: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** A text as an id (`a-z`, `0-9`, `-`), or `undefined` where it has other letters than Latin ones, or none. */
export function slugOf(text: string): string | undefined {
  const latin = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => letters[letter] ?? letter);
  if (/[^\P{L}a-z]/u.test(latin)) return undefined;
  const slug = latin.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return slug === '' || unsafeIds.has(slug) ? undefined : slug;
}

/** The wish, or where it is taken the wish and the first number that is free. */
export function freeId(wish: string, taken: Readonly<Record<string, unknown>>): string {
  let id = wish;
  for (let count = 2; Object.hasOwn(taken, id); count++) id = `${wish}-${count}`;
  return id;
}
