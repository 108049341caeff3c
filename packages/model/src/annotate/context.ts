import type { Day } from '../time/day.ts';
import { factKey, keyOf } from '../pack/fact-key.ts';
import type { Entity, EntityId, Fact, FactKey, Pack } from '../pack/types.ts';
import { standingOn } from '../chronology/as-of.ts';
import { beginningOf } from '../chronology/extent.ts';
import { entitiesNamedBy, entitiesOf } from '../pack/references.ts';
import { chronologyFor } from './chronology-for.ts';
import { factView } from './fact-view.ts';
import type { Annotation, EntityContext, FactView } from './types.ts';

/**
 * What a card shows about an entity on a given day (or on an unknown one), such as that of a page's
 * publication: posts held, facts as of that day, what has changed since. Joins what all packs know of the
 * entity; `undefined` where none has it. Of an entity on which a story turns only what is important is
 * shown, and what it does itself on the page. Where all packs have literal ids, another one does not compile.
 * @param annotation of the page beside which the card is shown, if there is one: what the page tells comes last
 */
export function entityContext<E extends EntityId, I extends EntityId>(
  packs: readonly Pack<E>[],
  id: string extends I ? I : NoInfer<E>,
  day: Day | undefined,
  annotation?: Annotation,
): EntityContext | undefined {
  const first = packs.find((pack) => pack.entities.some((one) => one.id === id));
  const entity = first?.entities.find((one) => one.id === id);
  if (!first || !entity) return undefined;

  const told = new Set(annotation?.facts.map((link) => factKey(link.pack, link.fact)));
  const chronology = chronologyFor(packs);
  const packOf = new Map(packs.map((pack) => [pack.id, pack]));
  const views: RankedView[] = [];
  for (const fact of factsAbout(packs, id)) {
    const onPage = told.has(keyOf(fact));
    const standing = standingOn(fact, day, chronology, onPage);
    if (standing.kind === 'withdrawn') continue;
    const pack = packOf.get(fact.pack);
    if (pack) {
      const view = factView(pack, fact, { standing, onPage, day });
      views.push({
        view,
        rank: rankOf(fact, entity, onPage),
        linked: view.sources.some(({ link }) => link !== undefined),
        begins: beginning(fact),
      });
    }
  }
  const holdsPost = ({ view }: RankedView): boolean =>
    view.fact.type === 'role' && view.fact.person === id && view.standing.kind === 'as-of';
  const hubIn = new Set(packs.filter((pack) => isHub(pack, id)).map((pack) => pack.id));
  const isShown = ({ view: { fact, pack, onPage } }: RankedView): boolean =>
    !hubIn.has(pack) || fact.importance === 3 || (onPage && entitiesNamedBy(fact).includes(id));
  const ofKind = (...kinds: readonly string[]): RankedView[] =>
    views.filter(
      (ranked) =>
        kinds.includes(ranked.view.standing.kind) && !holdsPost(ranked) && isShown(ranked),
    );
  return {
    entity,
    language: first.language,
    posts: distinctPosts(views.filter(holdsPost)),
    asOf: ofKind('as-of', 'undated').sort(byRank).map(viewOf),
    since: ofKind('since')
      .sort((a, b) => a.begins - b.begins)
      .map(viewOf),
    past: ofKind('past').sort(byRank).map(viewOf),
  };
}

interface RankedView {
  readonly view: FactView;
  readonly rank: number;
  /** Whether a source of it has an address. */
  readonly linked: boolean;
  /** The earliest day of the fact's extent, for order; facts without one come first. */
  readonly begins: number;
}

function byRank(a: RankedView, b: RankedView): number {
  return b.rank - a.rank || Number(b.linked) - Number(a.linked) || b.begins - a.begins;
}

/** Two sources may tell of one post. */
function distinctPosts(holdings: readonly RankedView[]): string[] {
  const posts = new Map<string, string>();
  for (const { view } of holdings) {
    if (view.fact.type === 'role') posts.set(view.fact.post.toLowerCase(), view.fact.post);
  }
  return [...posts.values()];
}

function viewOf({ view }: RankedView): FactView {
  return view;
}

/** From this share of a story's facts on, what names an entity says little about it. */
const hubShare = 1 / 3;

/** Fewer facts are no crowd. */
const hubFacts = 20;

/** Whether a story turns on the entity, as a dispute does on the two that have it: nearly all would be shown. */
function isHub(pack: Pack, id: EntityId): boolean {
  const naming = pack.facts.filter((fact) => entitiesOf(fact).includes(id));
  return naming.length >= hubFacts && naming.length > pack.facts.length * hubShare;
}

/** Facts that name the entity, and those that took over from or answered one in which it acts. */
function factsAbout(packs: readonly Pack[], id: EntityId): Fact[] {
  const facts = packs.flatMap((pack) => pack.facts);
  const acting = new Set<FactKey>();
  for (const fact of facts) if (entitiesNamedBy(fact).includes(id)) acting.add(keyOf(fact));
  return facts.filter(
    (fact) =>
      acting.has(keyOf(fact)) ||
      fact.about.includes(id) ||
      [...fact.succeeds, ...fact.respondsTo].some((earlier) => acting.has(earlier)),
  );
}

/** What tells most comes first: important facts in which the entity itself acts, and that the page leaves out. */
function rankOf(fact: Fact, entity: Entity, onPage: boolean): number {
  const acts = entitiesNamedBy(fact).includes(entity.id) ? 2 : 0;
  return fact.importance * 2 + acts + (onPage ? 0 : 3);
}

function beginning(fact: Fact): number {
  return beginningOf(fact)?.earliest ?? Number.NEGATIVE_INFINITY;
}
