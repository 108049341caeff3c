import { keyOf } from '../pack/fact-key.ts';
import { entitiesOf } from '../pack/references.ts';
import type {
  Alias,
  Entity,
  EntityId,
  Fact,
  FactId,
  FactKey,
  Pack,
  SourceId,
} from '../pack/types.ts';
import type { DateValue } from '../time/edtf.ts';
import { chronologyOf, isWithdrawn, type Chronology } from '../chronology/as-of.ts';
import { fold } from './words.ts';

/** A pack, read once for the making of its cards. */
export interface Story {
  readonly pack: Pack;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** Facts that may be asked: neither retracted nor corrected by another. */
  readonly live: readonly Fact[];
  /** What took over from facts of this pack, in any pack that is used beside it. */
  readonly succeededBy: ReadonlyMap<FactKey, readonly Fact[]>;
  /** What facts of this pack took over from, in any pack that is used beside it. */
  readonly predecessors: ReadonlyMap<FactKey, Fact>;
  readonly chronology: Chronology;
  /** Sources that have an address. */
  readonly linked: ReadonlySet<SourceId>;
  /** Things that so many facts name that a gap for them is guessed without knowing the fact. */
  readonly common: ReadonlySet<EntityId>;
  /** When the source that most facts rest on was published: the time of the story. */
  readonly heart: DateValue | undefined;
  /** Everything the authors wrote in running text: evidence of how a name stands in a sentence. */
  readonly prose: string;
  readonly names: NameIndex;
  /** Names as they stand in sentences, filled in as they are first needed. */
  readonly inText: Map<EntityId, string>;
}

interface NameIndex {
  readonly found: Map<string, readonly RegExpExecArray[]>;
  readonly pattern: RegExp | undefined;
  readonly owners: ReadonlyMap<string, readonly { entity: Entity; alias: Alias }[]>;
}

/** @param others the packs used beside it: they may correct or succeed its facts */
export function readStory(pack: Pack, others: readonly Pack[]): Story {
  const library = others.some(({ id }) => id === pack.id) ? others : [pack, ...others];
  const chronology = chronologyOf(library);
  const facts = library.flatMap((one) => one.facts);
  const own = new Set(pack.facts.flatMap((fact) => fact.succeeds));
  return {
    pack,
    entities: new Map(
      [...library.filter((one) => one !== pack), pack].flatMap((one) =>
        one.entities.map((entity) => [entity.id, entity]),
      ),
    ),
    facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    live: pack.facts.filter((fact) => !isWithdrawn(fact, chronology)),
    succeededBy: chronology.successors,
    predecessors: new Map(
      facts.filter((fact) => own.has(keyOf(fact))).map((fact) => [keyOf(fact), fact]),
    ),
    chronology,
    linked: new Set(pack.sources.filter((one) => one.url !== undefined).map((one) => one.id)),
    common: commonIn(pack),
    heart: heartOf(pack),
    prose: [pack.summary, ...pack.facts.flatMap(proseOf)].join('\n'),
    names: indexNames(pack.entities),
    inText: new Map(),
  };
}

function commonIn(pack: Pack): Set<EntityId> {
  const counts = new Map<EntityId, number>();
  for (const fact of pack.facts) {
    for (const id of entitiesOf(fact)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const many = Math.max(5, pack.facts.length / 5);
  return new Set([...counts].filter(([, count]) => count > many).map(([id]) => id));
}

function heartOf(pack: Pack): DateValue | undefined {
  const counts = new Map<string, number>();
  for (const { source } of pack.facts.flatMap((fact) => fact.sources)) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return pack.sources.toSorted(
    (one, other) =>
      (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0) || (one.id < other.id ? -1 : 1),
  )[0]?.published;
}

function proseOf(fact: Fact): string[] {
  const own = [fact.summary, ...fact.prompts.map((prompt) => prompt.question)];
  switch (fact.type) {
    case 'statement':
      return fact.paraphrase ? [...own, fact.paraphrase] : own;
    case 'claim':
      return [...own, fact.proposition];
    case 'proposal':
      return [...own, fact.step];
    case 'measure':
      return [...own, fact.scope ?? '', fact.rationale ?? ''];
    case 'figure':
      return [...own, fact.quantity];
    case 'event':
    case 'role':
    case 'relation':
      return own;
  }
}

function indexNames(entities: readonly Entity[]): NameIndex {
  const owners = new Map<string, { entity: Entity; alias: Alias }[]>();
  for (const entity of entities) {
    for (const alias of entity.aliases) {
      const key = fold(alias.text);
      owners.set(key, [...(owners.get(key) ?? []), { entity, alias }]);
    }
  }
  if (owners.size === 0) return { found: new Map(), pattern: undefined, owners };
  const names = [...owners.keys()]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(/\s+/g, '\\s+'));
  return {
    found: new Map(),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    owners,
  };
}

/** A name of an entity at a span of a text (UTF-16 code units). */
export interface NameSpan {
  readonly entity: EntityId;
  readonly generic: boolean;
  readonly start: number;
  readonly end: number;
}

/** Names in a text, longest first where they nest; a name of several things goes to a preferred one. */
export function findNames(text: string, story: Story, preferred: readonly EntityId[]): NameSpan[] {
  const { pattern, owners, found } = story.names;
  if (!pattern) return [];
  let matches = found.get(text);
  if (!matches) {
    matches = [...foldKeepingOffsets(text).matchAll(pattern)];
    found.set(text, matches);
  }
  return matches.flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const written = text.slice(start, end);
    const fitting = (owners.get(match[0].replaceAll(/\s+/g, ' ')) ?? []).filter(
      ({ alias }) => !alias.matchCase || sameLetters(alias.text, written),
    );
    const owner =
      fitting.find(({ entity }) => preferred.includes(entity.id)) ??
      fitting.toSorted((one, other) => (one.entity.id < other.entity.id ? -1 : 1))[0];
    if (!owner) return [];
    const generic = owner.alias.ambiguity === 'generic';
    return [{ entity: owner.entity.id, generic, start, end }];
  });
}

/** A name may be capitalised where it opens a sentence. */
function sameLetters(name: string, written: string): boolean {
  const plain = (text: string): string => text.replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' ');
  return plain(name).slice(1) === plain(written).slice(1) && fold(name[0]!) === fold(written[0]!);
}

function foldKeepingOffsets(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = fold(text[at]!);
    folded += letter.length === 1 ? letter : text[at]!.toLowerCase().slice(0, 1);
  }
  return folded;
}
