import type { PackInput } from '../pack/schema.ts';
import type { PageSource } from '../page/page-source.ts';
import type { PageText } from '../page/types.ts';
import { addDays, formatDay, type Day } from '../time/day.ts';
import { pageSentences, tellingParagraphs } from './article.ts';
import { readsAsEnglish } from './english.ts';
import { joinNames, surnameOf } from './entities.ts';
import { eventsOf, type DraftEvent } from './events.ts';
import { idMaker, slugOf } from './ids.ts';
import { properNames } from './proper-names.ts';
import { rolesOf, type DraftRole } from './roles.ts';
import { selectorIn } from './selectors.ts';
import { statementsOf, type DraftStatement } from './statements.ts';
import type { EntityMention, NamedEntity, Tagger } from './types.ts';

/** An article to draft from. */
export interface Article {
  readonly page: PageText;
  readonly source: PageSource;
  readonly published: Day;
}

/** A pack that an author can start from: valid, and marked as a draft in every part. */
export interface Draft {
  readonly pack: PackInput;
  /** Names, quotations and events are drafted from English articles only. */
  readonly english: boolean;
  /** Ids of the statements whose day the article does not give. */
  readonly undated: ReadonlySet<string>;
  /** Paragraphs (1-based) of quotations that nobody named is said to have uttered. */
  readonly unattributed: readonly number[];
}

type EntityInput = PackInput['entities'][string];
type FactInput = PackInput['facts'][string];
type Found = DraftStatement | DraftEvent | DraftRole;

const sourceId = 'article';

/**
 * Drafts a pack from one article: its head, the article as the source, who and what it names, and what it tells
 * that was said, done or held. Summaries and descriptions are left to the author: they only say what to write.
 */
export function draftPack({ page, source, published }: Article, tag: Tagger): Draft {
  const english = readsAsEnglish(page.text);
  const head = headOf(page, source, published, english);
  if (!english) {
    const pack = { ...head, entities: {}, facts: {} };
    return { pack, english, undated: new Set(), unattributed: [] };
  }
  const tagged = tag(page.text);
  const names = properNames(pageSentences(page), tagged);
  const { entities, mentions } = joinNames(names, page.text, tagged);
  const paragraphs = tellingParagraphs(page);
  const sentences = paragraphs.flat();
  const { statements, unattributed } = statementsOf(paragraphs, mentions, published);
  const found: Found[] = [
    ...statements,
    ...eventsOf(sentences, mentions, published),
    ...rolesOf(sentences, mentions),
  ];
  found.sort((a, b) => a.at.start - b.at.start);

  const ids = entityIds(entities);
  const write = factWriter({ page, published, mentions, ids });
  const newId = idMaker();
  const facts: Record<string, FactInput> = {};
  const undated = new Set<string>();
  for (const one of found) {
    const id = newId(factId(one, ids));
    facts[id] = write(one);
    if (one.kind === 'statement' && one.when === undefined) undated.add(id);
  }
  const pack = { ...head, entities: entityInputs(entities, ids), facts };
  return { pack, english, undated, unattributed };
}

function headOf(
  page: PageText,
  source: PageSource,
  published: Day,
  english: boolean,
): Omit<PackInput, 'entities' | 'facts'> {
  const title = source.title ?? page.title;
  const declared = page.language?.replaceAll('_', '-');
  const isTag = declared !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(declared);
  // "und" is BCP 47 for a language that nobody has determined.
  const language =
    isTag && (!english || declared.startsWith('en')) ? declared : english ? 'en' : 'und';
  return {
    format: 1,
    id: slugOf(title, 'draft'),
    version: '0.1.0',
    title: title === '' ? 'Name the story' : title,
    summary: 'Say in one or two sentences of your own what the story is about.',
    language,
    licence: 'CC-BY-4.0',
    authors: ['Your name'],
    draft: true,
    sources: {
      [sourceId]: {
        ...(title !== '' && { title }),
        ...(source.publisher !== undefined && { publisher: source.publisher }),
        ...(source.url !== undefined && { url: source.url }),
        published: formatDay(published),
      },
    },
  };
}

type EntityIds = ReadonlyMap<NamedEntity, string>;

function entityIds(entities: readonly NamedEntity[]): EntityIds {
  const newId = idMaker();
  return new Map(entities.map((entity) => [entity, newId(slugOf(entity.name, entity.kind))]));
}

const descriptions = {
  person: 'Named in the article: say in one line who this is.',
  organization: 'Named in the article: say in one line what it does.',
  place: 'Named in the article: say in one line where it lies.',
} as const;

function entityInputs(
  entities: readonly NamedEntity[],
  ids: EntityIds,
): Record<string, EntityInput> {
  const owners = new Map<string, number>();
  for (const name of entities.flatMap((entity) => [entity.name, ...shortNames(entity)])) {
    owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(
    entities.map((entity) => {
      // What names two of them names neither.
      const aliases = shortNames(entity)
        .filter((text) => owners.get(text) === 1)
        .map((text) => ({ text, ambiguity: 'ambiguous' as const }));
      const { kind, name } = entity;
      return [
        ids.get(entity)!,
        {
          kind,
          name,
          description: descriptions[kind],
          ...(aliases.length > 0 && { aliases }),
          draft: true,
        },
      ];
    }),
  );
}

/** The forms of the article; where a person has none there, the surname. */
function shortNames({ kind, name, shortForms }: NamedEntity): readonly string[] {
  if (kind !== 'person' || shortForms.length > 0) return [...new Set(shortForms)];
  const surname = surnameOf(name);
  return surname === undefined ? [] : [surname];
}

function factId(found: Found, ids: EntityIds): string {
  switch (found.kind) {
    case 'statement':
      return `${idOf(found.speaker, ids)}-said`;
    case 'event':
      return `${idOf(found.actors[0], ids)}-${slugOf(found.verb, 'did')}`;
    case 'role':
      return `${idOf(found.person, ids)}-post`;
  }
}

function idOf(entity: NamedEntity, ids: EntityIds): string {
  const id = ids.get(entity);
  if (id === undefined) throw new Error(`"${entity.name}" has no id`);
  return id;
}

interface Context {
  readonly page: PageText;
  readonly published: Day;
  readonly mentions: readonly EntityMention[];
  readonly ids: EntityIds;
}

/** Entities that a fact is about, at most. */
const mostAbout = 5;

function factWriter({ page, published, mentions, ids }: Context): (found: Found) => FactInput {
  const common = (found: Found, own: readonly NamedEntity[]) => {
    const about = othersIn(found, own, mentions);
    const exact = selectorIn(page.text, found.at) ?? selectorIn(page.text, found.sentence);
    const citation = {
      source: sourceId,
      paragraph: found.paragraph,
      ...(exact !== undefined && { exact }),
    };
    return {
      ...(about.length > 0 && { about: about.map((entity) => idOf(entity, ids)) }),
      sources: [citation],
      draft: true,
    };
  };
  return (found) => {
    switch (found.kind) {
      case 'statement': {
        const { speaker, quotation } = found;
        return {
          type: 'statement',
          summary: `${speaker.name} said something${aboutWhat(found, [speaker], mentions)}: rewrite in your own words.`,
          when: found.when ?? span(addDays(published, -6), published),
          speaker: idOf(speaker, ids),
          ...(quotation === undefined ? { paraphrase: toParaphrase } : { quotation }),
          ...common(found, [speaker]),
        };
      }
      case 'event': {
        const { actors, place, verb } = found;
        return {
          type: 'event',
          summary: `What ${listed(actors)} did ("${verb}"): rewrite in your own words.`,
          when: found.when,
          actors: actors.map((actor) => idOf(actor, ids)),
          ...(place && { place: idOf(place, ids) }),
          cues: [verb],
          ...common(found, [...actors, ...(place ? [place] : [])]),
        };
      }
      case 'role': {
        const { person, post, organization } = found;
        return {
          type: 'role',
          summary: `${person.name} was ${post}: rewrite in your own words, with the dates that you know.`,
          person: idOf(person, ids),
          post,
          ...(organization && { organization: idOf(organization, ids) }),
          ...common(found, [person, ...(organization ? [organization] : [])]),
        };
      }
    }
  };
}

/** Reads on after "that", as a paraphrase does. */
const toParaphrase = 'this is to be told in your own words';

function othersIn(
  { sentence }: Found,
  own: readonly NamedEntity[],
  mentions: readonly EntityMention[],
): NamedEntity[] {
  const named = mentions
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map(({ entity }) => entity);
  return [...new Set(named)].filter((entity) => !own.includes(entity)).slice(0, mostAbout);
}

function aboutWhat(
  found: Found,
  own: readonly NamedEntity[],
  mentions: readonly EntityMention[],
): string {
  const others = othersIn(found, own, mentions).slice(0, 2);
  return others.length === 0 ? '' : ` about ${listed(others)}`;
}

function listed(entities: readonly NamedEntity[]): string {
  const names = entities.map(({ name }) => name);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function span(first: Day, last: Day): string {
  return `[${formatDay(first)}..${formatDay(last)}]`;
}
