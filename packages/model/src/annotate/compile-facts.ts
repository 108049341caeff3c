import { fold } from '../match/fold.ts';
import { stemsOf } from '../match/stem.ts';
import { keyOf } from '../pack/fact-key.ts';
import { entitiesNamedBy } from '../pack/references.ts';
import type { Entity, EntityId, Fact, Pack } from '../pack/types.ts';
import { beginningOf } from '../chronology/extent.ts';
import type { Day } from '../time/day.ts';
import { dayInWords } from '../time/in-words.ts';

/** What a sentence must show to be taken for telling a fact. Weights are 0 to 1: what few facts share tells most. */
export interface FactSignature {
  readonly fact: Fact;
  /** Entities the fact's own fields name. A measure is told by what it does, so its name is only a help. */
  readonly actors: ReadonlyMap<EntityId, number>;
  /** What else it is about. */
  readonly about: ReadonlyMap<EntityId, number>;
  /** People without whom it is not told, though they may be named shortly before. */
  readonly people: readonly EntityId[];
  /** Materials, technologies and measures it is about. */
  readonly matter: ReadonlySet<EntityId>;
  /** Stems the author listed; each group one cue, all of whose stems must stand. */
  readonly cues: readonly Cue[];
  /** Stems of the summary that are no part of an actor's name. */
  readonly words: ReadonlyMap<string, number>;
  /** Figures and days as they would stand in a folded text. */
  readonly numbers: readonly string[];
  /** No page of an earlier day can tell it. */
  readonly begins?: Day;
}

interface Cue {
  readonly stems: readonly string[];
  readonly weight: number;
}

/** How much an entity's name tells within its story, beside how many facts name it. */
const weightOfTelling = { high: 1, medium: 1, low: 0.7, none: 0.4 } as const satisfies Record<
  Entity['telling'],
  number
>;

export function factSignatures(pack: Pack): FactSignature[] {
  const withdrawn = new Set(pack.facts.flatMap((fact) => fact.corrects));
  const facts = pack.facts.filter(
    (fact) => fact.status !== 'retracted' && !withdrawn.has(keyOf(fact)),
  );
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const drafts = facts.map((fact) => draft(fact, entities));
  const rarityOfEntity = rarity(drafts.map(({ actors, about }) => [...actors, ...about]));
  const rarityOfCue = rarity(drafts.map(({ cues }) => cues.map((cue) => cue.join(' '))));
  const rarityOfWord = rarity(drafts.map(({ words }) => words));
  const weighted = (ids: readonly EntityId[]): ReadonlyMap<EntityId, number> =>
    new Map(
      ids.map((id) => [
        id,
        rarityOfEntity(id) * weightOfTelling[entities.get(id)?.telling ?? 'none'],
      ]),
    );
  return drafts.map(({ fact, actors, about, cues, words, begins }) => ({
    fact,
    actors: weighted(actors),
    about: weighted(about),
    cues: cues.map((stems) => ({ stems, weight: rarityOfCue(stems.join(' ')) })),
    words: new Map(words.map((word) => [word, rarityOfWord(word)])),
    numbers: numbersOf(fact),
    people: actors.filter((id) => {
      const entity = entities.get(id);
      return entity?.kind === 'person' && entity.telling !== 'none';
    }),
    matter: new Set(
      [...actors, ...about].filter((id) => matterKinds.has(entities.get(id)?.kind ?? 'concept')),
    ),
    ...(begins !== undefined && { begins }),
  }));
}

const matterKinds: ReadonlySet<Entity['kind']> = new Set(['material', 'technology', 'measure']);

interface Draft {
  readonly fact: Fact;
  readonly actors: readonly EntityId[];
  readonly about: readonly EntityId[];
  readonly cues: readonly (readonly string[])[];
  readonly words: readonly string[];
  readonly begins: Day | undefined;
}

function draft(fact: Fact, entities: ReadonlyMap<EntityId, Entity>): Draft {
  const named = entitiesNamedBy(fact);
  const isMeasure = (id: EntityId): boolean => entities.get(id)?.kind === 'measure';
  const doers = named.filter((id) => !isMeasure(id));
  const actors = doers.length > 0 ? doers : named;
  const about = [...new Set([...named, ...fact.about])].filter((id) => !actors.includes(id));
  const nameStems = new Set(
    [...actors, ...about].flatMap(
      (id) => entities.get(id)?.aliases.flatMap((alias) => stemsOf(fold(alias.text))) ?? [],
    ),
  );
  const words = [...new Set(stemsOf(fold(fact.summary)))].filter((word) => !nameStems.has(word));
  const listed = fact.cues.map((cue) => stemsOf(fold(cue))).filter((cue) => cue.length > 0);
  const byText = new Map(listed.map((cue) => [cue.join(' '), cue]));
  const cues = byText.size > 0 ? [...byText.values()] : words.map((word) => [word]);
  return {
    fact,
    actors,
    about,
    cues,
    words,
    begins: beginningOf(fact)?.earliest,
  };
}

/** Inverse document frequency, scaled so that what one fact alone has weighs 1 and what all have nearly 0. */
function rarity(lists: readonly (readonly string[])[]): (item: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const most = Math.log(lists.length + 1);
  return (item) => 1 - Math.log(counts.get(item) ?? 1) / most;
}

function numbersOf(fact: Fact): string[] {
  const numbers: string[] = [];
  if (fact.type === 'figure') numbers.push(String(fact.value));
  const on = beginningOf(fact);
  if (on?.precision === 'day') {
    const [day, name] = fold(dayInWords(on.earliest)).split(' ');
    numbers.push(`${day} ${name}`, `${name} ${day}`);
  }
  return numbers;
}
