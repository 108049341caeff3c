/** Numbers from 0 up to 1, always the same ones for one seed (the generator known as mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const commonWords = `
  the of and to in a is that for it as was with be by on not he his but at are this have from or had an they
  which one you were all her she there would their we him been has when who will no more if out so up said
  what its about than into them can only other time new some could these two may first then do any like my
  now over such our man me even most made after also did many off before must well back through years much
  where your way down should because long each just state those people too mr how little good world make very
  year still see own work men day get here old life both between being under three never know same last
  another while us might great go come since against right came take used himself few house use place during
  high without again home around small however found president government company report minister market
  officials percent country trade talks week month billion policy export controls`
  .trim()
  .split(/\s+/);

const onsets = 'b c d f g h j k l m n p r s t v w st tr br pl gr th ch sh kr cl fr'.split(' ');
const vowels = 'a e i o u a e i o ai ea ou io'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'ck', 'x', 'rd', 'ng', 'lt'];

/** Draws from a list so that the first entries are by far the commonest, as words are in any language. */
function drawer(random: () => number): (list: readonly string[]) => string {
  return (list) => list[Math.floor(list.length ** random()) - 1] ?? '';
}

/** Draws from a list, each entry as likely as the others. */
function evenDrawer(random: () => number): (list: readonly string[]) => string {
  return (list) => list[Math.floor(random() * list.length)] ?? '';
}

/** Made-up words of two to four syllables, all different. */
function madeUpWords(random: () => number, count: number): string[] {
  const any = evenDrawer(random);
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 2.2) + Math.floor(random() * 1.4);
    let word = '';
    for (let syllable = 0; syllable < syllables; syllable++) word += any(onsets) + any(vowels);
    if (word.length > 2) words.add(word + any(codas));
  }
  return [...words];
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Different names of one to four capitalised words, some joined by "of", as people, places and firms have. */
export function generatedNames(count: number): string[] {
  const random = randomOf(1);
  const draw = drawer(random);
  const any = evenDrawer(random);
  const words = madeUpWords(random, 60_000).map(capitalised);
  const names = new Set<string>();
  while (names.size < count) {
    const kind = random();
    const parts = [draw(words)];
    if (kind > 0.06) parts.push(any(words));
    if (kind > 0.7) parts.push(draw(words));
    if (kind > 0.85) parts.splice(1, 0, 'of');
    names.add(parts.join(' '));
  }
  return [...names];
}

/**
 * Sentences of common and made-up words, a twenty-fifth of them one of the names. As in real news, a word
 * is 4.8 letters long on average, and every fifth or sixth begins with a capital.
 * @param length UTF-16 code units at least
 */
export function generatedText(length: number, names: readonly string[]): string {
  const random = randomOf(2);
  const draw = drawer(random);
  const any = evenDrawer(random);
  const rare = madeUpWords(random, 20_000);
  const words: string[] = [];
  let written = 0;
  let left = 0;
  while (written < length) {
    const kind = random();
    let word = kind < 0.6 ? draw(commonWords) : draw(rare);
    if (kind > 0.96) word = any(names);
    else if (kind > 0.9 || left === 0) word = capitalised(word);
    if (left === 0) left = 8 + Math.floor(random() * 25);
    left--;
    const sign = left === 0 ? (random() < 0.2 ? '.\n' : '. ') : random() < 0.06 ? ', ' : ' ';
    words.push(word + sign);
    written += word.length + sign.length;
  }
  return words.join('');
}
