import type { Entity, EntityId } from '../pack/types.ts';
import { findNames, type Story } from './story.ts';
import { contentStems, sameRoot } from './words.ts';

/** Names that take an article in running English even where the pack's own prose never shows it. */
const articleNames =
  /^(?:united |european |soviet |netherlands$|philippines$|ministry |department |bureau |house |senate$|university |council |federal |state )|(?: states| kingdom| union| republic| emirates| islands| commission| council| court| administration| federation| organi[sz]ation| river| sea| ocean| strait)$|\b(?:of|on|for) /i;

/** An entity's name as it stands inside a sentence: "the United States", "gallium", "Janet Yellen". */
export function nameInText(entity: Entity, story: Story): string {
  const known = story.inText.get(entity.id);
  if (known !== undefined) return known;
  const name = readName(entity, story);
  story.inText.set(entity.id, name);
  return name;
}

function readName(entity: Entity, story: Story): string {
  if (/^the /i.test(entity.name)) return entity.name.replace(/^The /, 'the ');
  const name = inSentenceCase(entity, story);
  if (entity.kind === 'person') return name;
  const pattern = entity.name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const uses = [
    ...story.prose.matchAll(
      new RegExp(`(\\bthe )?(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'),
    ),
  ];
  const withArticle = uses.filter((use) => use[1] !== undefined).length;
  if (uses.length > 0 && withArticle * 2 !== uses.length) {
    return withArticle * 2 > uses.length ? `the ${name}` : name;
  }
  return needsArticle(entity) ? `the ${name}` : name;
}

function needsArticle(entity: Entity): boolean {
  switch (entity.kind) {
    case 'person':
    case 'material':
    case 'technology':
    case 'work':
    case 'concept':
      return false;
    case 'measure':
    case 'event':
      return (
        !/^(?:a|an|new|[^ ]+['’]s) /i.test(entity.name) &&
        !/^(?:[\p{Lu}\d][\p{L}\d.-]* )+\d+$/u.test(entity.name)
      );
    case 'place':
    case 'organization':
      return articleNames.test(entity.name);
  }
}

/** "Artificial intelligence" is a title; inside a sentence it has no capital. */
function inSentenceCase(entity: Entity, story: Story): string {
  const lower = entity.name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  if (lower === entity.name) return entity.name;
  if (new RegExp(`[\\p{L},] ${escape(entity.name)}`, 'u').test(story.prose)) return entity.name;
  if (new RegExp(`[\\p{L},] ${escape(lower)}`, 'u').test(story.prose)) return lower;
  const common =
    entity.kind === 'material' || entity.kind === 'technology' || entity.kind === 'concept';
  return common && !/\p{Lu}/u.test(lower) ? lower : entity.name;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

export function isPlural(entity: Entity): boolean {
  if (entity.kind === 'person' || entity.kind === 'place') return false;
  if (/\band\b/.test(entity.name) && entity.kind !== 'organization') return true;
  const head = entity.name.split(/ (?:on|of|for|in|to|against|from|at|by|with) /)[0]!;
  return /(?:[^sui]s|ies|\bmedia|\bpeople|\bpolice)$/i.test(head);
}

const nouns: Readonly<Record<Entity['kind'], readonly string[]>> = {
  person: [],
  place:
    'country province city municipality town village island peninsula strait river sea lake valley region county district territory state continent park building hall dam port'.split(
      ' ',
    ),
  organization: [
    'news agency',
    'news outlets',
    'state media',
    'newspaper',
    'broadcaster',
    'ministry',
    'central bank',
    'think tank',
    'company',
    'chipmaker',
    'manufacturer',
    'parliament',
    'government',
    'political party',
    'university',
    'alliance',
    'trade union',
    'cooperative',
    'agency',
    'department',
    'bureau',
    'commission',
    'bank',
    'court',
    'army',
    'firm',
  ],
  measure: [
    'export controls',
    'export curbs',
    'tariff',
    'sanctions',
    'treaty',
    'law',
    'rule',
    'rules',
    'ban',
  ],
  technology: [],
  material: ['metal', 'metalloid', 'mineral', 'element', 'gas', 'fuel'],
  event: ['summit', 'war', 'election', 'meeting', 'visit', 'conference'],
  work: ['book', 'report', 'film', 'speech'],
  concept: [],
};

const kindNouns: Readonly<Record<Entity['kind'], string>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  measure: 'measure',
  technology: 'technology',
  material: 'material',
  event: 'event',
  work: 'work',
  concept: 'idea',
};

/** The finest noun for an entity, out of its description: "country", "news agency", "metal". */
export function nounFor(entity: Entity): string {
  const description = entity.description
    .toLowerCase()
    .split(/,| (?:of|in|on|for|to|that|which|who|with|at|from|under|between|by) /)[0]!;
  const candidates = nouns[entity.kind]
    .map((noun) => ({ noun, end: description.search(new RegExp(`\\b${noun}\\b`)) + noun.length }))
    .filter(({ noun, end }) => end >= noun.length);
  // English nouns are headed by their last word: "state news agency" is an agency.
  candidates.sort((one, other) => other.end - one.end || other.noun.length - one.noun.length);
  const first = candidates[0]?.noun;
  if (entity.kind === 'place' && /\bcapital$/.test(description)) {
    return 'city';
  }
  return first ?? kindNouns[entity.kind];
}

/** How a question asks for an entity: as subject, as object, and after a preposition. */
export interface Interrogative {
  /** "Who", "Which country". */
  readonly subject: string;
  /** "whom", "which country". */
  readonly object: string;
  readonly possessive: string;
  /** The noun alone, or "person"; for "In which ____". */
  readonly noun: string;
  readonly plural: boolean;
}

/** Words that ask for an entity without using any word of its name. */
export function askFor(entity: Entity): Interrogative {
  if (entity.kind === 'person') {
    return { subject: 'Who', object: 'whom', possessive: 'Whose', noun: 'person', plural: false };
  }
  const answer = contentStems(entity.name);
  const leaks = (noun: string): boolean =>
    contentStems(noun).some((one) => answer.some((other) => sameRoot(one, other)));
  const noun = [nounFor(entity), kindNouns[entity.kind], 'body'].find((each) => !leaks(each));
  const plural = isPlural(entity);
  if (noun === undefined || (noun === 'body' && entity.kind !== 'organization')) {
    return { subject: 'What', object: 'what', possessive: 'What thing’s', noun: 'thing', plural };
  }
  const shown = plural && !/(?:s|media)$/.test(noun) ? pluralOf(noun) : noun;
  return {
    subject: `Which ${shown}`,
    object: `which ${shown}`,
    possessive: `Which ${possessive(shown)}`,
    noun: shown,
    plural,
  };
}

function pluralOf(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** "A", "A and B", "A, B and C". */
function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

export function namesInText(ids: readonly EntityId[], story: Story): string {
  return joined(ids.map((id) => nameInText(story.entities.get(id)!, story)));
}

export function mentions(text: string, entity: EntityId, story: Story): boolean {
  return findNames(text, story, [entity]).some((name) => name.entity === entity);
}
