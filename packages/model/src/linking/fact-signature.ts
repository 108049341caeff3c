import { chronologyOf, isWithdrawn } from '../chronology/as-of.ts';
import { beginningOf, extentOf } from '../chronology/extent.ts';
import { fold } from '../match/fold.ts';
import { isWithin } from '../match/sentences.ts';
import { byId } from '../pack/by-id.ts';
import { entitiesNamedBy } from '../pack/references.ts';
import type { Entity, EntityId, Fact, FactType, Pack } from '../pack/types.ts';
import { dayOf, type Day } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import { datedWords } from '../reading/dates.ts';
import { languageOf, readLanguageOf, type ReadLanguage } from '../reading/language.ts';
import { namedNumbers } from '../reading/numbers.ts';
import { keyOfWord, namesOf, wordsOfFact, type FactWord, type Names } from './fact-words.ts';
import { rarityIn } from './rarity.ts';

/** What a sentence that tells a fact may show of it. Weights are 0 to 1: what few facts share tells most. */
export interface FactSignature {
  readonly fact: Fact;
  readonly type: FactType;
  /** Entities the fact's own fields name. A measure is told by what it does, so its name is only a help. */
  readonly actors: readonly Weighted[];
  /** What else it is about. */
  readonly about: readonly Weighted[];
  /** People without whom it is not told. */
  readonly people: readonly Weighted[];
  /** Both ends of a relation, and what a figure measures: without them it is not told either. */
  readonly ends: readonly Weighted[];
  /** Materials, technologies and measures it is about. */
  readonly matter: readonly Weighted[];
  /** The measure that it tells of, whose name says what is done; empty for other facts. */
  readonly deed: readonly Weighted[];
  /** The words that tell it, heaviest first, names left out. */
  readonly terms: readonly Term[];
  /** Weight of all that could be shown: actors, what it is about, and its heaviest words. */
  readonly offered: { readonly actors: number; readonly about: number; readonly terms: number };
  /** Numbers of its summary, and a figure's value. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Days on which it happened or held, as far as they are recorded. */
  readonly days: readonly DayRange[];
  /** No page of an earlier day can tell it. */
  readonly begins: Day | undefined;
}

/** An entity, and how much its name tells. */
export interface Weighted {
  readonly id: EntityId;
  /** Its place among the entities of the pack. */
  readonly place: number;
  readonly weight: number;
}

/** A word of a fact, and how much it tells. */
export interface Term extends Omit<FactWord, 'nameOf'> {
  readonly weight: number;
  /** The place of the entity whose name it is part of; where that is named, the name tells all. */
  readonly nameOf: number | undefined;
}

/** How much an entity's name tells within its story, beside how many facts name it. */
const weightOfTelling = { high: 1, medium: 1, low: 0.7, none: 0.4 } as const satisfies Record<
  Entity['telling'],
  number
>;

/** Signatures of the facts that a page may tell, withdrawn ones left out. */
export function factSignatures(pack: Pack): FactSignature[] {
  const chronology = chronologyOf([pack]);
  const facts = pack.facts.filter((fact) => !isWithdrawn(fact, chronology));
  const { entities, places } = byId(pack);
  const names = namesOf(pack);
  const language = readLanguageOf(pack.language);
  const drafts = facts.map((fact) => draft(fact, entities, names, language));
  const rarityOfEntity = rarityIn(drafts.map(({ actors, about }) => [...actors, ...about]));
  const rarityOfTerm = rarityIn(drafts.map(({ words }) => words.map(keyOfWord)));
  const rarityOfNumber = rarityIn(drafts.map(({ numbers }) => numbers));
  const weighted = (ids: readonly EntityId[]): Weighted[] =>
    [...new Set(ids)].map((id) => ({
      id,
      place: places.get(id)!,
      weight: rarityOfEntity(id) * weightOfTelling[entities.get(id)?.telling ?? 'none'],
    }));
  return drafts.map((one): FactSignature => {
    const { fact, words, numbers, begins } = one;
    const actors = weighted(one.actors);
    const about = weighted(one.about);
    const terms = words
      .map((word): Term => ({
        ...word,
        weight: rarityOfTerm(keyOfWord(word)),
        nameOf: word.nameOf === undefined ? undefined : places.get(word.nameOf)!,
      }))
      .sort((a, b) => b.weight - a.weight);
    // All of one shape, for they are read over and over.
    return {
      fact,
      type: fact.type,
      actors,
      about,
      people: actors.filter(({ id }) => {
        const entity = entities.get(id);
        return entity?.kind === 'person' && entity.telling !== 'none';
      }),
      ends: endTypes.has(fact.type)
        ? actors.filter(({ id }) => entities.get(id)?.kind !== 'measure')
        : [],
      matter: [...actors, ...about].filter(({ id }) => {
        const kind = entities.get(id)?.kind;
        return kind !== undefined && concreteKinds.has(kind);
      }),
      deed: [...actors, ...about].filter(
        ({ id }) => fact.type === 'measure' && id === fact.measure,
      ),
      terms,
      offered: {
        actors: weightOf(actors),
        about: weightOf(about),
        terms: weightOf(terms.slice(0, wordsOffered)),
      },
      numbers: new Map(numbers.map((number) => [number, rarityOfNumber(number)])),
      days: [...daysOf(fact), ...daysInWords(fact, language)].map(({ earliest, latest }) => ({
        earliest,
        latest,
      })),
      begins,
    };
  });
}

/** Words that a sentence may be expected to share with a fact that it tells. */
const wordsOffered = 5;

function weightOf(list: readonly { readonly weight: number }[]): number {
  return list.reduce((total, { weight }) => total + weight, 0);
}

const endTypes: ReadonlySet<FactType> = new Set(['relation', 'figure']);

/** Of what a story is over, the things that sentences name; concepts stand between the lines. */
const concreteKinds: ReadonlySet<Entity['kind']> = new Set(['material', 'technology', 'measure']);

interface Draft {
  readonly fact: Fact;
  readonly actors: readonly EntityId[];
  readonly about: readonly EntityId[];
  readonly words: readonly FactWord[];
  readonly numbers: readonly number[];
  readonly begins: Day | undefined;
}

function draft(
  fact: Fact,
  entities: ReadonlyMap<EntityId, Entity>,
  names: Names,
  language: ReadLanguage | undefined,
): Draft {
  const named = entitiesNamedBy(fact);
  const doers = named.filter((id) => entities.get(id)?.kind !== 'measure');
  const actors = doers.length > 0 ? doers : named;
  const about = [...new Set([...named, ...fact.about])].filter((id) => !actors.includes(id));
  const own = [...actors, ...about].map((id) => entities.get(id));
  return {
    fact,
    actors,
    about,
    words: wordsOfFact(fact, own, names, language),
    numbers: numbersOf(fact, language),
    begins: beginningOf(fact)?.earliest,
  };
}

function numbersOf(fact: Fact, language: ReadLanguage | undefined): number[] {
  const told = language ?? languageOf(fact.summary, undefined);
  const dates = told ? datedWords(fact.summary, told, undefined) : [];
  const named = (told ? namedNumbers(fold(fact.summary), told) : [])
    .filter(({ start }) => !isWithin(start, dates))
    .map(({ value }) => value);
  return [...new Set([...named, ...(fact.type === 'figure' ? [fact.value] : [])])];
}

/** Days that the summary names besides: the end of a suspension, the day on which a rule binds. */
function daysInWords(fact: Fact, language: ReadLanguage | undefined): DayRange[] {
  if (!language) return [];
  return datedWords(fact.summary, language, undefined)
    .flatMap(({ ranges }) => ranges)
    .filter(({ earliest, latest }) => latest - earliest < monthDays);
}

const monthDays = 31;

/** The days that a fact's own dates name. A measure or plan is told of when it changes, a state all through. */
function daysOf(fact: Fact): DayRange[] {
  if (fact.type === 'measure') {
    return [fact.announced, fact.effective, fact.ended].filter((date) => date !== undefined);
  }
  const extent = extentOf(fact);
  if (extent.kind === 'moment') return [extent.on];
  const { from, to } = extent;
  if (typeof from === 'string') return [];
  const ends =
    typeof to === 'object' ? to.latest : fact.type === 'proposal' ? from.latest : endless;
  return [{ earliest: from.earliest, latest: ends }];
}

/** After every day that a text could name. */
const endless = dayOf(2999, 12, 31)!;
