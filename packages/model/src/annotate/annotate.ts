import { findCandidates } from '../match/scan.ts';
import type { MatchIndex } from '../match/types.ts';
import type { PageText } from '../page/types.ts';
import { entitiesOf } from '../pack/references.ts';
import type { EntityId, Pack, PackId } from '../pack/types.ts';
import { freeStanding, resolveMentions } from './disambiguate.ts';
import { indexFacts, type FactIndex } from '../linking/fact-index.ts';
import { factSignatures } from '../linking/fact-signature.ts';
import { linkFacts, type FactLink, type ToldFacts } from '../linking/link-facts.ts';
import { readPageSentences, type PageSentences } from '../reading/read-page-sentences.ts';
import { withOfficeHolders } from './office-holders.ts';
import { judgeRelevance, mayBeRelevant, namedEntities } from './relevance.ts';
import type { Annotation, Story } from './types.ts';

/** Finds on a page what the index's packs know: which stories it is about, who is named, which facts are told. */
export function annotate(index: MatchIndex, page: PageText): Annotation {
  const found = findCandidates(index, page.text);
  const named = withOfficeHolders(found, index.packs, page.published?.day);
  const candidates = freeStanding(page.text, named);
  const stories: Story[] = [];
  const facts: FactLink[] = [];
  const relevant = new Map<PackId, ReadonlySet<EntityId>>();
  let sentences: PageSentences | undefined;
  for (const pack of index.packs) {
    const ofPack = candidates.filter(({ name }) =>
      name.owners.some((owner) => owner.pack === pack.id),
    );
    const evidence = namedEntities(page, pack, ofPack);
    const { links, all } = mayBeRelevant(evidence)
      ? linkFacts(
          (sentences ??= readPageSentences(page)),
          ofPack,
          pack,
          factsOf(pack),
          page.published?.day,
        )
      : nothingTold;
    const story = judgeRelevance(pack, evidence, all);
    stories.push(story);
    if (story.relevant) {
      relevant.set(pack.id, entitiesIn(pack, links));
      facts.push(...links);
    }
  }
  facts.sort((a, b) => a.start - b.start || b.score - a.score);
  const mentions = relevant.size > 0 ? resolveMentions(page.text, candidates, relevant) : [];
  return { stories, mentions, facts };
}

const nothingTold: ToldFacts = { links: [], all: [] };

/** The entities that have a part in the facts told. */
function entitiesIn(pack: Pack, links: readonly FactLink[]): ReadonlySet<EntityId> {
  const told = new Set(links.map((link) => link.fact));
  const facts = pack.facts.filter((fact) => told.has(fact.id));
  return new Set(facts.flatMap(entitiesOf));
}

const indexes = new WeakMap<Pack, FactIndex>();

function factsOf(pack: Pack): FactIndex {
  let known = indexes.get(pack);
  if (!known) {
    known = indexFacts(factSignatures(pack));
    indexes.set(pack, known);
  }
  return known;
}
