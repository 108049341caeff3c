import { fewestTelling, isTelling } from '../match/telling.ts';
import type { Candidate } from '../match/types.ts';
import type { PageText } from '../page/types.ts';
import { byId } from '../pack/by-id.ts';
import type { Entity, EntityId, Pack } from '../pack/types.ts';
import type { FactLink } from '../linking/link-facts.ts';
import type { RelevanceReason, Story } from './types.ts';

/**
 * Sentences that must tell a fact, each counted by how likely it is to: fewer beside the name of what the
 * story is over, a material, a technology, a measure or a concept that is telling; more on a long page, where
 * chance alone makes some seem to tell one.
 */
const sentencesNeeded = { besideMatter: 0.65, elsewhere: 2, ofEach: 50 } as const;

const pointsOfName = { high: 2, medium: 1, low: 0.34, none: 0 } as const satisfies Record<
  Entity['telling'],
  number
>;

/** A name in the headline counts this often. */
const headlineFactor = 1.5;

/** A name that could be another's counts this often. */
const ambiguousFactor = 0.6;

const matterKinds: ReadonlySet<Entity['kind']> = new Set([
  'material',
  'technology',
  'measure',
  'concept',
]);

/** What lies where everybody knows, as they do who holds which post: that tells nothing about a page. */
const commonPredicates: ReadonlySet<string> = new Set(['located-in', 'part-of', 'instance-of']);

interface NamedEntity {
  readonly points: number;
  readonly telling: boolean;
  /** One of the things the story is over, and telling. */
  readonly matter: boolean;
}

/** The entities of one story that a page names. */
export type NamedEntities = ReadonlyMap<EntityId, NamedEntity>;

export function namedEntities(
  page: PageText,
  pack: Pack,
  candidates: readonly Candidate[],
): NamedEntities {
  const headlineEnd = page.blocks.findLast((block) => block.kind === 'headline')?.end ?? 0;
  const named = new Map<EntityId, NamedEntity>();
  for (const candidate of candidates) {
    for (const owner of candidate.name.owners) {
      if (owner.pack !== pack.id || owner.ambiguity === 'generic') continue;
      const certainty = owner.ambiguity === 'unique' ? 1 : ambiguousFactor;
      const position = candidate.start < headlineEnd ? headlineFactor : 1;
      const points = pointsOfName[owner.telling] * certainty * position;
      const telling = isTelling(owner);
      named.set(owner.entity, {
        points: Math.max(points, named.get(owner.entity)?.points ?? 0),
        telling,
        matter: telling && matterKinds.has(owner.kind),
      });
    }
  }
  return named;
}

/** Whether the names alone leave it open that a page is about the story. */
export function mayBeRelevant(named: NamedEntities): boolean {
  return countTelling(named) >= fewestTelling;
}

/**
 * Whether a page is about a pack's own matter. The same people in another matter tell none of its
 * facts; so names alone are never enough.
 * @param told every fact at every sentence that tells it
 * @param pageSentences how many sentences the page has
 */
export function judgeRelevance(
  pack: Pack,
  named: NamedEntities,
  told: readonly FactLink[],
  pageSentences: number,
): Story {
  const sentences = tellingSentences(pack, told);
  const reason = reasonOf(named, sentences, pageSentences);
  const relevant = reason.kind === 'enough';
  const raw = sentences / (sentences + 2 * sentencesNeeded.elsewhere);
  const { entities } = byId(pack);
  return {
    pack: pack.id,
    score: Math.round((relevant ? Math.max(0.5, raw) : Math.min(raw, 0.49)) * 100) / 100,
    relevant,
    reason,
    evidence: [...named.entries()]
      .sort(([, a], [, b]) => b.points - a.points)
      .slice(0, 5)
      .map(([id]) => entities.get(id)?.name ?? id),
  };
}

function reasonOf(named: NamedEntities, sentences: number, pageSentences: number): RelevanceReason {
  const names = countTelling(named);
  if (names < fewestTelling) return { kind: 'few-names', found: names, needed: fewestTelling };
  const isBesideMatter = count(named, ({ matter }) => matter) > 0;
  const { besideMatter, elsewhere, ofEach } = sentencesNeeded;
  const needed = isBesideMatter ? besideMatter : tenths(elsewhere + pageSentences / ofEach);
  return sentences < needed
    ? { kind: 'few-sentences', found: sentences, needed }
    : { kind: 'enough', names, sentences };
}

/** To one decimal, as readers are told. */
function tenths(count: number): number {
  return Math.round(count * 10) / 10;
}

function countTelling(named: NamedEntities): number {
  return count(named, ({ telling }) => telling);
}

function count(named: NamedEntities, test: (entity: NamedEntity) => boolean): number {
  return [...named.values()].filter(test).length;
}

/** How many sentences tell more than common knowledge, each counted by its likeliest fact. */
function tellingSentences(pack: Pack, told: readonly FactLink[]): number {
  const { facts } = byId(pack);
  const sentences = new Map<number, number>();
  for (const link of told) {
    const fact = facts.get(link.fact);
    if (!fact || fact.type === 'role') continue;
    if (fact.type === 'relation' && commonPredicates.has(fact.predicate)) continue;
    sentences.set(link.start, Math.max(link.score, sentences.get(link.start) ?? 0));
  }
  let total = 0;
  for (const score of sentences.values()) total += score;
  return Math.round(total * 100) / 100;
}
