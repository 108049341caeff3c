import { fold } from '../match/fold.ts';
import { stemsOf } from '../match/stem.ts';
import { entityFieldsOf } from '../pack/references.ts';
import type { EntityId, Fact, Pack } from '../pack/types.ts';
import { extentOf } from '../time/extent.ts';
import { formatDay } from '../time/day.ts';

/** What a sentence must show to be taken for telling a fact. */
export interface FactSignature {
  readonly fact: Fact;
  /** Entities the fact's own fields name, the most telling first. */
  readonly actors: readonly EntityId[];
  readonly about: readonly EntityId[];
  /** Stems the author listed; each group one cue, all of whose stems must stand. */
  readonly cues: readonly (readonly string[])[];
  /** Stems of the summary that are no part of an actor's name. */
  readonly words: ReadonlySet<string>;
  /** Figures and days as they would stand in a folded text. */
  readonly numbers: readonly string[];
}

export function factSignatures(pack: Pack): FactSignature[] {
  const nameStems = new Map<EntityId, readonly string[]>();
  for (const entity of pack.entities) {
    nameStems.set(
      entity.id,
      entity.aliases.flatMap((alias) => stemsOf(fold(alias.text))),
    );
  }
  const withdrawn = new Set(pack.facts.flatMap((fact) => fact.corrects));
  return pack.facts
    .filter((fact) => fact.status !== 'retracted' && !withdrawn.has(fact.id))
    .map((fact) => {
      const actors = entitiesOf(fact);
      const names = new Set([...actors, ...fact.about].flatMap((id) => nameStems.get(id) ?? []));
      const listed = fact.cues.map((cue) => stemsOf(fold(cue))).filter((cue) => cue.length > 0);
      const words = new Set(stemsOf(fold(fact.summary)).filter((word) => !names.has(word)));
      return {
        fact,
        actors,
        about: fact.about.filter((id) => !actors.includes(id)),
        cues: listed.length > 0 ? listed : [...words].map((word) => [word]),
        words,
        numbers: numbersOf(fact),
      };
    });
}

/** The entities that a fact's own fields name (not `about`), in the order of its type's fields. */
export function entitiesOf(fact: Fact): readonly EntityId[] {
  const fields = fact as unknown as Readonly<
    Record<string, EntityId | readonly EntityId[] | undefined>
  >;
  return [...new Set(entityFieldsOf(fact.type).flatMap((field) => fields[field] ?? []))];
}

function numbersOf(fact: Fact): string[] {
  const numbers: string[] = [];
  if (fact.type === 'figure') numbers.push(String(fact.value));
  const extent = extentOf(fact);
  const on = extent.kind === 'moment' ? extent.on : extent.from;
  if (typeof on === 'object' && on.precision === 'day') {
    const [, month, day] = formatDay(on.earliest).split('-').map(Number);
    const name = monthNames[month! - 1]!;
    numbers.push(`${day} ${name}`, `${name} ${day}`);
  }
  return numbers;
}

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
