import type { EntityKind, Language } from '../../pack/types.ts';
import type { Item } from './item.ts';
import type { Languages } from './types.ts';

/** Wikidata's code for what is written alike in many languages. */
const alikeInAll = 'mul';

/** Wikidata has codes that are no language tags ("simple"). */
const languageTag = /^[a-z]{2,3}(?:-|$)/;

/** A text and its language. */
export interface Named {
  readonly text: string;
  readonly language: Language;
}

/**
 * The label in the first of `languages`, else the one for all languages, else in the next of them, else in
 * any. `undefined` where there is none.
 */
export function labelOf(item: Item, languages: Languages): Named | undefined {
  return firstTerm(item.labels, languages);
}

export function descriptionOf(item: Item, languages: Languages): Named | undefined {
  return firstTerm(item.descriptions, languages);
}

function firstTerm(terms: Item['labels'], languages: Languages): Named | undefined {
  const [first, ...others] = languages;
  const rest = Object.keys(terms).filter((code) => languageTag.test(code));
  for (const language of [first, alikeInAll, ...others, ...rest]) {
    const text = terms[language]?.value.trim();
    if (text) return { text, language: language === alikeInAll ? first : language };
  }
  return undefined;
}

export interface AliasInput {
  readonly text: string;
  readonly language?: Language;
  readonly ambiguity?: 'ambiguous';
}

/**
 * Labels and aliases in all of `languages`, each text once, as aliases beside `name`.
 * The name stands among them only where it is ambiguous or in another language than the pack's.
 */
export function aliasesOf(
  item: Item,
  kind: EntityKind,
  name: Named,
  languages: Languages,
): (string | AliasInput)[] {
  const named = new Map([[name.text, name.language]]);
  for (const language of [languages[0], alikeInAll, ...languages.slice(1)]) {
    for (const { value } of [item.labels[language] ?? [], item.aliases[language] ?? []].flat()) {
      const text = value.trim();
      const spoken = language === alikeInAll ? languages[0] : language;
      if (text && !named.has(text)) named.set(text, spoken);
    }
  }
  const texts = [...named.keys()];
  return [...named].flatMap(([text, language]): (string | AliasInput)[] => {
    const ambiguous = kind === 'person' && isPartOfName(text, texts);
    const foreign = language !== languages[0];
    if (!ambiguous && !foreign) return text === name.text ? [] : [text];
    return [{ text, ...(foreign && { language }), ...(ambiguous && { ambiguity: 'ambiguous' }) }];
  });
}

const betweenWords = /[\s·・‧＝]+/u;
const withoutSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;

/** A name of one word. Where a script has no spaces, a part of another name, or a single letter. */
function isPartOfName(text: string, names: readonly string[]): boolean {
  if (betweenWords.test(text)) return false;
  if (!withoutSpaces.test(text) || /^.$/u.test(text)) return true;
  return names.some((name) => name !== text && name.split(betweenWords).includes(text));
}
