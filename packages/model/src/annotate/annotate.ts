import { findCandidates } from '../match/scan.ts';
import type { MatchIndex } from '../match/types.ts';
import type { PageText } from '../page/types.ts';
import type { Pack } from '../pack/types.ts';
import { factSignatures, type FactSignature } from './compile-facts.ts';
import { freeStanding, resolveMentions } from './disambiguate.ts';
import { linkFacts } from './link-facts.ts';
import { judgeRelevance } from './relevance.ts';
import type { Annotation, FactLink, Story } from './types.ts';

/** Finds on a page what the index's packs know: which stories it is about, who is named, which facts are told. */
export function annotate(index: MatchIndex, page: PageText): Annotation {
  const candidates = freeStanding(page.text, findCandidates(index, page.text));
  const stories: Story[] = [];
  const facts: FactLink[] = [];
  const relevant = new Set<string>();
  for (const pack of index.packs) {
    const ofPack = candidates.filter(({ name }) =>
      name.owners.some((owner) => owner.pack === pack.id),
    );
    const links = linkFacts(page.text, ofPack, pack.id, signaturesOf(pack));
    const story = judgeRelevance(page, pack, ofPack, links);
    stories.push(story);
    if (story.relevant) {
      relevant.add(pack.id);
      facts.push(...links);
    }
  }
  facts.sort((a, b) => a.start - b.start || b.score - a.score);
  const mentions = relevant.size > 0 ? resolveMentions(page.text, candidates, relevant) : [];
  return { stories, mentions, facts };
}

const signatures = new WeakMap<Pack, readonly FactSignature[]>();

function signaturesOf(pack: Pack): readonly FactSignature[] {
  let known = signatures.get(pack);
  if (!known) {
    known = factSignatures(pack);
    signatures.set(pack, known);
  }
  return known;
}
