import type { MatchIndex } from '../match/types.ts';
import type { PageText } from '../page/types.ts';
import { onceFor } from '../pack/once-for.ts';
import { entitiesOf } from '../pack/references.ts';
import type { EntityId, Pack, PackId } from '../pack/types.ts';
import { resolveMentions } from './disambiguate.ts';
import { indexFacts, type FactIndex } from '../linking/fact-index.ts';
import { factSignatures } from '../linking/fact-signature.ts';
import {
  linkFacts,
  type FactLink,
  type PackOnPage,
  type ToldFacts,
} from '../linking/link-facts.ts';
import { withMeantPosts } from './office-holders.ts';
import { keepReading, readingOf, type PageReading } from './page-reading.ts';
import { judgeRelevance, mayBeRelevant, namedEntities } from './relevance.ts';
import type { Annotation, Story } from './types.ts';

/** Finds on a page what the index's packs know: which stories it is about, who is named, which facts are told. */
export function annotate(index: MatchIndex, page: PageText): Annotation {
  const reading = readingOf(index, page);
  const { candidates } = reading;
  const packs = index.packs.map((pack) => {
    const ofPack = candidates.filter(({ name }) =>
      name.owners.some((owner) => owner.pack === pack.id),
    );
    return { pack, candidates: ofPack, evidence: namedEntities(page, pack, ofPack) };
  });
  const open = packs.filter(({ evidence }) => mayBeRelevant(evidence));
  const { told, sentences } = open.length > 0 ? toldFacts(reading, open) : nothing;

  const facts: FactLink[] = [];
  const relevant = new Map<PackId, ReadonlySet<EntityId>>();
  const stories = packs.map(({ pack, evidence }): Story => {
    const { links, all } = told.get(pack.id) ?? { links: [], all: [] };
    const story = judgeRelevance(pack, evidence, all, sentences);
    if (story.relevant) {
      relevant.set(pack.id, entitiesIn(pack, links));
      facts.push(...links);
    }
    return story;
  });
  facts.sort((a, b) => a.start - b.start || b.score - a.score);
  const mentions =
    relevant.size > 0
      ? resolveMentions(page.text, withMeantPosts(page.text, candidates, index.packs), relevant)
      : [];
  return keepReading({ stories, mentions, facts }, reading);
}

interface Told {
  readonly told: ReadonlyMap<PackId, ToldFacts>;
  /** How many the page has. */
  readonly sentences: number;
}

const nothing: Told = { told: new Map(), sentences: 0 };

function toldFacts(
  { page, sentences }: PageReading,
  packs: readonly Omit<PackOnPage, 'facts'>[],
): Told {
  const withFacts = packs
    .map((one) => ({ ...one, facts: factsOf(one.pack) }))
    .filter(({ facts }) => facts.signatures.length > 0);
  const read = sentences();
  const told = linkFacts(read, withFacts, page.published?.day);
  return { told, sentences: read.sentences.length };
}

/** The entities that have a part in the facts told. */
function entitiesIn(pack: Pack, links: readonly FactLink[]): ReadonlySet<EntityId> {
  const told = new Set(links.map((link) => link.fact));
  const facts = pack.facts.filter((fact) => told.has(fact.id));
  return new Set(facts.flatMap(entitiesOf));
}

/** The facts of a pack as sentences are compared with them, read once. */
export const factsOf: (pack: Pack) => FactIndex = onceFor((pack) =>
  indexFacts(factSignatures(pack)),
);
