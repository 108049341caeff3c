import type { TaggedWord, Tagger } from './types.ts';

/** The part of the library `compromise` that is used: its default export. */
export type Compromise = (text: string) => {
  /** Sentences with their terms, as far as the options ask for them. */
  json(options: object): unknown;
};

/** Tags English words with the library `compromise`, which is passed in: few who draft nothing want it. */
export function compromiseTagger(nlp: Compromise): Tagger {
  return (text) => {
    const options = { offset: true, terms: { tags: true, offset: true } };
    const sentences = nlp(text).json(options) as readonly { readonly terms: readonly Term[] }[];
    return sentences.flatMap(({ terms }) => terms.map(taggedWord));
  };
}

/** The part of the library's JSON that is read here. */
interface Term {
  readonly tags: readonly string[];
  /** UTF-16 code units into the text. */
  readonly offset: { readonly start: number; readonly length: number };
}

function taggedWord({ tags, offset }: Term): TaggedWord {
  return { start: offset.start, end: offset.start + offset.length, sense: senseOf(tags) };
}

function senseOf(tags: readonly string[]): TaggedWord['sense'] {
  if (tags.includes('Place')) return 'place';
  if (tags.includes('Organization')) return 'organization';
  if (tags.includes('Person')) return 'person';
  return tags.includes('ProperNoun') || tags.includes('Acronym') ? 'name' : 'word';
}
