import type { Span } from '../match/sentences.ts';
import type { TellingSentence } from './article.ts';
import type { EntityMention, NamedEntity } from './types.ts';
import { posts } from './vocabulary.ts';

/** A post that the article gives beside a person's name. */
export interface DraftRole {
  readonly kind: 'role';
  readonly person: NamedEntity;
  /** A few words: "foreign minister". */
  readonly post: string;
  readonly organization?: NamedEntity;
  readonly paragraph: number;
  /** Post and name; UTF-16 code units into the article. */
  readonly at: Span;
  readonly sentence: TellingSentence;
}

const nouns = [...posts].join('|');

/** "transport minister Elin Marsh", "the guild's general secretary, Rosa Quintana". */
const before = new RegExp(`(?<![\\p{L}’'-])(?<post>(?:[\\p{L}-]+ ){0,2}?(?:${nouns})),? $`, 'iu');

/** "Rosa Quintana, the guild's general secretary": after an article or a possessive, up to the next comma. */
const after = new RegExp(
  `^, (?:[\\p{L}’']+ )?(?<post>(?:[\\p{Ll}-]+ ){0,2}(?:${nouns}))(?<of> of (?:the )?\\p{Ll}+)?\\b`,
  'u',
);

/** Words that lead to a post and are no part of it, and all before them. */
const noPost =
  /^.*\b(?:the|an?|its|his|her|their|our|and|but|by|with|to|of|for|from|as|if|in|on|at|that|when|who|than|was|were|is|are|\p{Ll}+(?:ed|ing)|told|said|says|met|s)\s+/iu;

/** The posts of an article, the first that it gives for each person. */
export function rolesOf(
  sentences: readonly TellingSentence[],
  mentions: readonly EntityMention[],
): DraftRole[] {
  const roles = new Map<NamedEntity, DraftRole>();
  for (const sentence of sentences) {
    for (const mention of mentions) {
      if (mention.start < sentence.start || mention.end > sentence.end) continue;
      if (mention.entity.kind !== 'person' || roles.has(mention.entity)) continue;
      const role = roleAt(mention, sentence, mentions);
      if (role) roles.set(mention.entity, role);
    }
  }
  return [...roles.values()];
}

function roleAt(
  mention: EntityMention,
  sentence: TellingSentence,
  mentions: readonly EntityMention[],
): DraftRole | undefined {
  const start = mention.start - sentence.start;
  const end = mention.end - sentence.start;
  const leading = before.exec(sentence.told.slice(Math.max(0, start - 60), start));
  const trailing = leading ? null : after.exec(sentence.told.slice(end, end + 60));
  const held = wording(leading?.groups?.['post'] ?? trailing?.groups?.['post'] ?? '');
  if (held === '') return undefined;
  const post = held + (trailing?.groups?.['of'] ?? '');
  const from = leading ? start - leading[0].length : start;
  const to = trailing ? end + trailing[0].length : end;
  const at = { start: sentence.start + from, end: sentence.start + to };
  const organization = mentions.find(
    (one) => one.entity.kind === 'organization' && (owns(one) || follows(one)),
  )?.entity;
  return {
    kind: 'role',
    person: mention.entity,
    post,
    ...(organization && { organization }),
    paragraph: sentence.paragraph,
    at,
    sentence,
  };

  /** "the guild's general secretary" */
  function owns({ start: from, end: to, possessive }: EntityMention): boolean {
    return possessive && from >= Math.max(at.start - 60, sentence.start) && to <= at.end;
  }

  /** "the chief executive of Tidewater Holdings" */
  function follows({ start: from, end: to }: EntityMention): boolean {
    if (!trailing || from < at.end || to > sentence.end) return false;
    const between = sentence.told.slice(at.end - sentence.start, from - sentence.start);
    return /^ (?:of|at|for) (?:the )?$/.test(between);
  }
}

function wording(post: string): string {
  const words = post.replace(noPost, '').trim();
  const small = words.charAt(0).toLowerCase() + words.slice(1);
  return /^(?:[\p{Ll}-]+ )*[\p{Ll}-]+$/u.test(small) ? small : '';
}
