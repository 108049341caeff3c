/** The languages whose words and dates are known; pages in others are read by names and figures alone. */
export const readLanguages = ['en', 'es', 'fr', 'de', 'zh'] as const;

export type ReadLanguage = (typeof readLanguages)[number];

/** Words that stand in nearly every text of a language, and seldom in the others. */
const functionWords: Readonly<Record<Exclude<ReadLanguage, 'zh'>, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'that', 'with', 'is', 'was', 'from', 'by'],
  es: ['el', 'los', 'las', 'del', 'y', 'que', 'una', 'con', 'por', 'ha'],
  fr: ['le', 'les', 'des', 'du', 'et', 'une', 'dans', 'est', 'qui', 'sur'],
  de: ['der', 'die', 'das', 'und', 'den', 'dem', 'ist', 'nicht', 'mit', 'von'],
};

/** Characters of the beginning of a text that tell its language. */
const sample = 4000;

/** Share of Han characters from which a text is Chinese. */
const hanShare = 0.2;

/**
 * The language that a text is written in, by its commonest words: what a page declares is often that of its
 * frame. `undefined` where no known language shows.
 * @param declared BCP 47
 */
export function languageOf(text: string, declared: string | undefined): ReadLanguage | undefined {
  const beginning = text.slice(0, sample).toLowerCase();
  const han = beginning.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > beginning.length * hanShare)
    return /[\u3040-\u30ff]/.test(beginning) ? undefined : 'zh';
  const counts = new Map<string, number>();
  for (const [word] of beginning.matchAll(/\p{L}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const score = (language: Exclude<ReadLanguage, 'zh'>): number =>
    functionWords[language].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const [best, second] = (['en', 'es', 'fr', 'de'] as const)
    .map((language) => ({ language, score: score(language) }))
    .sort((a, b) => b.score - a.score);
  if (best && best.score > (second?.score ?? 0)) return best.language;
  return declared === undefined ? undefined : readLanguageOf(declared);
}

/**
 * The known language of a tag: "en" of "en-GB".
 * @param tag BCP 47
 */
export function readLanguageOf(tag: string): ReadLanguage | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return readLanguages.find((language) => language === primary);
}
