import type { ReadLanguage } from './language.ts';

/** Words that stand for a person named before. */
const pronouns: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /\b(?:he|she|his|her|him|himself|herself)\b/,
  es: /\b(?:el|ella) (?!mism)|\b(?:su|sus|le)\b/,
  fr: /\b(?:il|elle|son|sa|ses|lui)\b/,
  de: /\b(?:er|sie|sein|seine[mnrs]?|ihre?[mnrs]?|ihm|ihn)\b/,
  zh: /[他她]/,
};

/** Whether a folded text has a word that stands for a person named before. */
export function hasPronoun(folded: string, language: ReadLanguage): boolean {
  return pronouns[language].test(folded);
}

/** Whether a folded word may be one, whatever follows. */
export function mayBePronoun(word: string, language: ReadLanguage): boolean {
  return hasPronoun(`${word} `, language);
}
