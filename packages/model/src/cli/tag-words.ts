import type { TaggedWord, Tagger } from '../draft/types.ts';
import { optionalPackage } from './optional-package.ts';

/** Loads the library for English only when it is asked for: no other command needs it. */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await optionalPackage(
    'compromise',
    'Drafting a pack',
    () => import('compromise'),
  );
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
