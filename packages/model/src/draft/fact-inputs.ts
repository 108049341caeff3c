import type { FactInput } from '../pack/generated/input.ts';
import type { PageText } from '../page/types.ts';
import { addDays, formatDay, type Day } from '../time/day.ts';
import type { EntityIds } from './entity-inputs.ts';
import type { DraftEvent } from './events.ts';
import { articleId } from './head.ts';
import { slugOf } from './ids.ts';
import type { DraftRole } from './roles.ts';
import { selectorIn } from './selectors.ts';
import type { DraftStatement } from './statements.ts';
import type { EntityMention, NamedEntity } from './types.ts';

export type Found = DraftStatement | DraftEvent | DraftRole;

/** An id that tells who did what. */
export function factId(found: Found, ids: EntityIds): string {
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

/** Writes what was found as facts of a pack. */
export function factWriter({
  page,
  published,
  mentions,
  ids,
}: Context): (found: Found) => FactInput {
  const common = (found: Found, own: readonly NamedEntity[]) => {
    const about = othersIn(found, own, mentions);
    const exact = selectorIn(page.text, found.at) ?? selectorIn(page.text, found.sentence);
    const citation = {
      source: articleId,
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
