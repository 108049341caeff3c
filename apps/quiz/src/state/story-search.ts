import { keyOf, type Entity, type EntityId, type Fact, type PackId } from '@backgrounder/model';
import { fold } from '@backgrounder/model/match';
import { isWithdrawn, type FactIndex } from './fact-index.ts';

/** In UTF-16 code units, the end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** What was found, with the words sought marked in its text. */
export interface Found {
  readonly what:
    | { readonly kind: 'story'; readonly pack: PackId }
    | { readonly kind: 'entity'; readonly pack: PackId; readonly entity: Entity }
    | { readonly kind: 'fact'; readonly pack: PackId; readonly fact: Fact };
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly marks: readonly Mark[];
}

interface Searched extends Omit<Found, 'marks'> {
  /** Other texts by which it is found: other names, a summary. */
  readonly beside: readonly string[];
  /** Added to how well the words fit, so that of equals names come before stories and these before facts. */
  readonly weight: number;
}

/** Finds stories, people and things, and facts by all words of a query, whatever their case and accents. */
export function storySearch(index: FactIndex): (query: string) => readonly Found[] {
  const searched = [...searchedIn(index)].map((one) => ({
    one,
    text: fold(one.text),
    beside: one.beside.map(fold),
  }));
  return (query) => {
    const words = [...new Set(fold(query).split(/\s+/).filter(Boolean))];
    if (words.length === 0) return [];
    const found: { readonly found: Found; readonly score: number }[] = [];
    for (const { one, text, beside } of searched) {
      let score = one.weight;
      const isFound = words.every((word) => {
        const fit = Math.max(
          fitOf(word, text),
          ...beside.map((other) => Math.min(1, fitOf(word, other))),
        );
        score += fit;
        return fit > 0;
      });
      if (!isFound) continue;
      if (text === words.join(' ')) score += 4;
      const { what, id, text: shown, language } = one;
      found.push({
        found: { what, id, text: shown, language, marks: marksOf(words, text) },
        score,
      });
    }
    return found.sort((a, b) => b.score - a.score).map((each) => each.found);
  };
}

function* searchedIn(index: FactIndex): Iterable<Searched> {
  const named = new Set<EntityId>();
  for (const pack of index.packs.values()) {
    const { id: packId, language } = pack;
    yield {
      what: { kind: 'story', pack: packId },
      id: packId,
      text: pack.title,
      language,
      beside: [pack.summary],
      weight: 1,
    };
    for (const entity of pack.entities as readonly Entity[]) {
      // Of several packs that know it, the first tells of it.
      if (named.has(entity.id)) continue;
      named.add(entity.id);
      yield {
        what: { kind: 'entity', pack: packId, entity },
        id: `${packId}/entity/${entity.id}`,
        text: entity.name,
        language,
        beside: [...entity.aliases.map(({ text }) => text), entity.description],
        weight: 1.5,
      };
    }
    for (const fact of pack.facts as readonly Fact[]) {
      if (isWithdrawn(fact, index.chronology)) continue;
      yield {
        what: { kind: 'fact', pack: packId, fact },
        id: keyOf(fact),
        text: fact.summary,
        language,
        beside: [],
        weight: fact.importance / 4,
      };
    }
  }
}

/** 3 where the word stands as such, 2 at a word's beginning, 1 within one, 0 nowhere. */
function fitOf(word: string, text: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isLetter(text[at - 1])) best = Math.max(best, 1);
    else if (isLetter(text[at + word.length])) best = Math.max(best, 2);
    else return 3;
  }
  return best;
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

/** Where any of the words stands, in order and without overlaps. */
function marksOf(words: readonly string[], text: string): Mark[] {
  const all: Mark[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      all.push({ start: at, end: at + word.length });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: Mark[] = [];
  for (const mark of all) {
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return marks;
}
