import { fold } from '../match/fold.ts';
import { isWithin } from '../match/sentences.ts';
import { stem, stemsOf } from '../match/stem.ts';
import type { Entity, EntityId, Fact, Pack } from '../pack/types.ts';
import { meaningsIn, type Concept } from '../reading/concepts.ts';
import { datedWords } from '../reading/dates.ts';
import type { ReadLanguage } from '../reading/language.ts';

/** A word of a fact, met by a word of the same stem, or by one of any language that means the same. */
export interface FactWord {
  readonly stem: string;
  readonly concepts: readonly Concept[];
  /** Whether the author listed it as telling the fact. */
  readonly isCue: boolean;
  /** The entity whose name it is part of; where that is named, the name tells all. */
  readonly nameOf: EntityId | undefined;
}

/** Words of one meaning are as rare as their meaning. */
export function keyOfWord({ stem, concepts }: FactWord): string {
  return concepts.length > 0 ? concepts.join(' ') : stem;
}

/** Names as stems, by the first of them. */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** All names but those of people: as in the sentences, their words tell nothing beside the names. */
export function namesOf(pack: Pack): Names {
  const names = new Map<string, (readonly string[])[]>();
  for (const entity of pack.entities) {
    if (entity.kind === 'person') continue;
    for (const alias of entity.aliases) {
      const stems = stemsOf(fold(alias.text));
      const [first] = stems;
      if (first === undefined) continue;
      const known = names.get(first);
      if (known) known.push(stems);
      else names.set(first, [stems]);
    }
  }
  return names;
}

/**
 * The words that tell a fact, each once, but for those of the names of its entities: cues first, then what the
 * author wrote of it, then what descriptive names say.
 */
export function wordsOfFact(
  fact: Fact,
  own: readonly (Entity | undefined)[],
  names: Names,
  language: ReadLanguage | undefined,
): FactWord[] {
  const nameStems = new Set(own.flatMap(nameStemsOf));
  const wordsOf = (text: string, isCue: boolean): FactWord[] =>
    wordsIn(text, names, language, isCue).filter(({ stem }) => !nameStems.has(stem));
  const cues = fact.cues.flatMap((cue) => wordsOf(cue, true));
  const words = new Map<string, FactWord>();
  const ofNames = own.flatMap((entity) => wordsOfName(entity, language));
  for (const word of [...cues, ...wordsOf(wordingOf(fact), false), ...ofNames]) {
    const key = keyOfWord(word);
    if (!words.has(key)) words.set(key, word);
  }
  return [...words.values()];
}

/** Stems of an entity's names; of a person's, the words of "President Xi" that are no name are left out. */
function nameStemsOf(entity: Entity | undefined): string[] {
  if (!entity) return [];
  const aliases = entity.aliases
    .filter(({ ambiguity }) => ambiguity !== 'generic')
    .map(({ text }) => stemsOf(fold(text)));
  if (entity.kind !== 'person') return aliases.flat();
  return [...stemsOf(fold(entity.name)), ...aliases.filter(({ length }) => length === 1).flat()];
}

/** What a descriptive name says, as "Entity List" does: another may say it in other words. */
function wordsOfName(entity: Entity | undefined, language: ReadLanguage | undefined): FactWord[] {
  if (!entity || !language || !describedKinds.has(entity.kind)) return [];
  const names = [
    entity.name,
    ...entity.aliases
      .filter((alias) => alias.language === language && alias.ambiguity !== 'generic')
      .map(({ text }) => text),
  ];
  return names.flatMap((name) =>
    meaningsIn(fold(name), language).map(({ concepts }) => ({
      stem: '',
      concepts,
      isCue: false,
      nameOf: entity.id,
    })),
  );
}

const describedKinds: ReadonlySet<Entity['kind']> = new Set([
  'measure',
  'concept',
  'technology',
  'event',
  'organization',
]);

/** All that an author wrote of what a fact says. */
function wordingOf(fact: Fact): string {
  switch (fact.type) {
    case 'statement':
      return [fact.summary, fact.quotation, fact.paraphrase].join(' ');
    case 'claim':
      return `${fact.summary} ${fact.proposition}`;
    case 'measure':
      return [fact.summary, fact.scope, fact.rationale].join(' ');
    case 'proposal':
      return `${fact.summary} ${fact.step}`;
    case 'role':
      return `${fact.summary} ${fact.post}`;
    case 'figure':
      return `${fact.summary} ${fact.quantity}`;
    case 'event':
    case 'relation':
      return fact.summary;
  }
}

function wordsIn(
  text: string,
  names: Names,
  language: ReadLanguage | undefined,
  isCue: boolean,
): FactWord[] {
  const folded = fold(text);
  const meanings = language ? meaningsIn(folded, language) : [];
  const dates = language ? datedWords(text, language, undefined) : [];
  const tokens = [...folded.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)].filter(
    ({ index }) => !isWithin(index, dates),
  );
  const stems = tokens.map(({ 0: token }) => stemsOf(token)[0]);
  const words: FactWord[] = [];
  for (let at = 0; at < tokens.length;) {
    const name = longestName(stems, at, names);
    if (name > 0) {
      at += name;
      continue;
    }
    const { 0: token, index } = tokens[at]!;
    const stemmed = stems[at];
    if (stemmed !== undefined && !/^\d+$/.test(token)) {
      const concepts = meanings.find((one) => isWithin(index, [one]))?.concepts;
      words.push({ stem: stem(token), concepts: concepts ?? [], isCue, nameOf: undefined });
    }
    at++;
  }
  return words;
}

/** How many tokens the longest name that begins here has. */
function longestName(stems: readonly (string | undefined)[], at: number, names: Names): number {
  const first = stems[at];
  const lengths = (first === undefined ? [] : (names.get(first) ?? []))
    .filter((name) => name.every((part, offset) => stems[at + offset] === part))
    .map((name) => name.length);
  return Math.max(0, ...lengths);
}
