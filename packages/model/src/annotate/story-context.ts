import { isTelling } from '../match/telling.ts';
import type { MatchIndex } from '../match/types.ts';
import type { PageText } from '../page/types.ts';
import { byId } from '../pack/by-id.ts';
import { factKey, keyOf } from '../pack/fact-key.ts';
import { entitiesOf } from '../pack/references.ts';
import type { Entity, EntityId, Fact, FactKey, Pack, PackId } from '../pack/types.ts';
import { isWithdrawn, standingOn } from '../chronology/as-of.ts';
import { beginningOf } from '../chronology/extent.ts';
import { chronologyFor } from './chronology-for.ts';
import { differencesOn } from './differences.ts';
import { factView } from './fact-view.ts';
import { relatedFacts } from './relatedness.ts';
import { isSameThing } from './same-thing.ts';
import type { Annotation, MentionedEntity, RelatedFact, StoryContext, ToldFact } from './types.ts';

/**
 * What there is to know beside a page about the story of one pack: who is mentioned, which facts are told, which
 * are left out, what has come since, and where the page says something else. `undefined` where the page is not
 * about that story. Of other packs only what the told facts led to, or what concerns their measures and targets.
 * @param annotation what `annotate` found on the page with the same index
 */
export function storyContext(
  index: MatchIndex,
  id: PackId,
  page: PageText,
  annotation: Annotation,
): StoryContext | undefined {
  const { packs } = index;
  const pack = packs.find((one) => one.id === id);
  const isAbout = annotation.stories.some((story) => story.pack === id && story.relevant);
  if (!pack || !isAbout) return undefined;

  const day = page.published?.day;
  const chronology = chronologyFor(packs);
  const known = packs.flatMap(({ facts }) => facts).filter((one) => !isWithdrawn(one, chronology));
  const onPage = new Set(annotation.facts.map((link) => factKey(link.pack, link.fact)));
  const toldFacts = known.filter((fact) => onPage.has(keyOf(fact)));
  const ownTold = toldFacts.filter((fact) => fact.pack === id);
  const packOf = new Map(packs.map((one) => [one.id, one]));
  const viewOf = (fact: Fact) => {
    const isTold = onPage.has(keyOf(fact));
    const standing = standingOn(fact, day, chronology, isTold);
    return factView(packOf.get(fact.pack)!, fact, { standing, onPage: isTold, day });
  };

  const told = toldOf(annotation, ownTold).map(([fact, links]): ToldFact => ({
    view: viewOf(fact),
    links,
  }));
  const mentioned = mentionedIn(pack, annotation, ownTold, page.text.length);
  const differences = differencesOn(index, pack, page, annotation).map(({ fact, ...place }) => ({
    ...place,
    view: viewOf(fact),
  }));
  const said = [...toldFacts, ...differences.map(({ view }) => view.fact)];
  const reasons = relatedFacts({
    pack,
    facts: known,
    told: ownTold,
    chances: new Map(
      annotation.facts.map(({ pack: of, fact, score }) => [factKey(of, fact), score]),
    ),
    named: shareOfMentions(mentioned),
    day,
  });
  const candidates = known.flatMap((fact): RelatedFact[] => {
    const related = reasons.get(keyOf(fact));
    if (!related || said.some((one) => keyOf(one) === keyOf(fact) || isSameThing(one, fact))) {
      return [];
    }
    return [{ view: viewOf(fact), ...related }];
  });
  const ranked = distinct(candidates, id).sort((a, b) => b.rank - a.rank);
  const standing = (...kinds: readonly string[]): RelatedFact[] =>
    ranked.filter(({ view }) => kinds.includes(view.standing.kind));
  return {
    pack: id,
    mentioned,
    told,
    asOf: standing('as-of', 'undated'),
    since: standing('since'),
    differences,
  };
}

/** The facts in the order in which the page tells them, each with its sentences. */
function toldOf(
  { facts: links }: Annotation,
  facts: readonly Fact[],
): (readonly [Fact, Annotation['facts']])[] {
  const byKey = new Map(facts.map((fact) => [keyOf(fact), fact]));
  const linksOf = Map.groupBy(links, (link) => factKey(link.pack, link.fact));
  return Array.from(linksOf, ([key, found]) => {
    const fact = byKey.get(key);
    return fact ? [[fact, found] as const] : [];
  }).flat();
}

/** Where several facts tell of one thing, it stands once: as the story's own pack has it, and dates it best. */
function distinct(facts: readonly RelatedFact[], own: PackId): RelatedFact[] {
  const kept: RelatedFact[] = [];
  const bestFirst = [...facts].sort(
    ({ view: a }, { view: b }) =>
      Number(b.pack === own) - Number(a.pack === own) || vagueness(a.fact) - vagueness(b.fact),
  );
  for (const one of bestFirst) {
    if (!kept.some(({ view }) => isSameThing(view.fact, one.view.fact))) kept.push(one);
  }
  return kept;
}

/** How often each entity is named, as part of the telling one that is named most. */
function shareOfMentions(mentioned: readonly MentionedEntity[]): ReadonlyMap<EntityId, number> {
  const times = mentioned.map(({ entity, mentions }) => (isTelling(entity) ? mentions.length : 0));
  const most = Math.max(1, ...times);
  return new Map(
    mentioned.map(({ entity, mentions }) => [entity.id, Math.min(1, mentions.length / most)]),
  );
}

/** Days among which a fact's beginning lies. */
function vagueness(fact: Fact): number {
  const began = beginningOf(fact);
  return began ? began.latest - began.earliest : Number.MAX_SAFE_INTEGER;
}

/** How much each says of what an entity is worth to the reader; together 1. */
const worth = { facts: 0.4, telling: 0.3, times: 0.2, place: 0.1 } as const;

const worthOfTelling = { high: 1, medium: 0.7, low: 0.3, none: 0 } as const satisfies Record<
  Entity['telling'],
  number
>;

function mentionedIn(
  pack: Pack,
  { mentions }: Annotation,
  told: readonly Fact[],
  length: number,
): MentionedEntity[] {
  const { entities } = byId(pack);
  const places = Map.groupBy(mentions, ({ entity }) => entity);
  const factsOf = new Map<EntityId, FactKey[]>();
  for (const fact of told) {
    for (const id of entitiesOf(fact)) factsOf.set(id, [...(factsOf.get(id) ?? []), keyOf(fact)]);
  }
  const named = [...places].flatMap(([id, found]) => {
    const entity = entities.get(id);
    return entity ? [{ entity, mentions: found, facts: factsOf.get(id) ?? [] }] : [];
  });
  const mostFacts = Math.max(1, ...named.map(({ facts }) => facts.length));
  const mostTimes = Math.max(1, ...named.map((one) => one.mentions.length));
  return named
    .map((one): MentionedEntity => {
      const rank =
        (worth.facts * one.facts.length) / mostFacts +
        worth.telling * worthOfTelling[one.entity.telling] +
        (worth.times * one.mentions.length) / mostTimes +
        worth.place * (1 - one.mentions[0]!.start / length);
      return { ...one, rank: Math.round(rank * 1000) / 1000 };
    })
    .sort((a, b) => b.rank - a.rank);
}
