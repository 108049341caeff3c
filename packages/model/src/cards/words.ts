/** Words of English text, as far as questions and typed answers need them. */

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Lower case, without diacritics, with straight quotes and plain hyphens. The matcher's `fold` keeps every
 * offset, and so cannot read "ß" as "ss", as a learner may type it.
 */
export function fold(text: string): string {
  // Plain ASCII, the common case, has nothing but its capitals to fold.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđæœ]/g, (letter) => letters[letter]!)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-');
}

const stopWords = new Set(
  (
    'a an the and or but nor not no of in on at to from by for with without into onto over under ' +
    'about against between among during before after since until towards toward as than then that ' +
    'which who whom whose what when where why how is are was were be been being am do does did done ' +
    'has have had having will would shall should can could may might must it its he him his she her ' +
    'they them their theirs this these those there here i we you our your my me if so such also both ' +
    'all any some each other one own same more most very up out off'
  ).split(' '),
);

/** Folded words and numbers, possessive endings and dots in abbreviations dropped. */
export function tokens(text: string): string[] {
  const plain = fold(text)
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (dotted) => dotted.replaceAll('.', ''))
    .replace(/(?<=\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=[\p{L}\p{N}])'s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '');
  return plain.match(/\d+(?:\.\d+)?|[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A light stemmer: plurals, -ed, -ing, a final e and doubled last letters go, so that
 * "announced", "announces" and "announce" meet. It compares words; what it returns need be no word. The
 * matcher's `stem` takes "-er" and "-ation" off too: there "exporter" may tell of exports, here it is no
 * right answer.
 */
export function stem(token: string): string {
  if (/\d/.test(token) || token.length <= 3) return token;
  let root = token;
  if (/ie[sd]$/.test(root) && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^su]s$/.test(root) && !root.endsWith('is')) root = root.slice(0, -1);
  if (/[aeiouy].*ing$/.test(root) && root.length > 5) root = root.slice(0, -3);
  else if (/[aeiouy].*ed$/.test(root) && root.length > 4) root = root.slice(0, -2);
  if (/([^aeiou])\1$/.test(root)) root = root.slice(0, -1);
  return root.length > 3 ? root.replace(/e$/, '') : root;
}

/** Stems of the words that carry meaning. */
export function contentStems(text: string): string[] {
  return tokens(text)
    .filter((token) => !stopWords.has(token))
    .map(stem);
}

const derivation = /^(?:ion|or|er|ment|al|ally|ly|iv|ity|ness|ism|ist|ation|able|ance|enc)$/;

/** Whether one stem betrays the other: the same, or derived from it ("restrict", "restriction"). */
export function sameRoot(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 5 && long.startsWith(short) && derivation.test(long.slice(short.length));
}

/** Words as a reader counts them: runs between spaces that hold a letter, a figure or a gap. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length;
}

export function capitalise(text: string): string {
  return text.replace(/^([“"'‘]?)(\p{Ll})/u, (_, quote: string, letter: string) => {
    return quote + letter.toUpperCase();
  });
}

/** A number between 0 and 2³² that depends on the text alone (FNV-1a): for choices that must not vary. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
