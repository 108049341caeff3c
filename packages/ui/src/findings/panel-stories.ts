import {
  chronologyOf,
  keyOf,
  standingOn,
  type EntityId,
  type Fact,
  type FactKey,
  type Pack,
  type PackId,
} from '@backgrounder/model';
import {
  annotate,
  entitiesOf,
  factView,
  storyContext,
  type Annotation,
  type RelatedFact,
  type StoryContext,
} from '@backgrounder/model/annotate';
import type { MatchIndex } from '@backgrounder/model/match';
import type { PageText } from '@backgrounder/model/page';
import type {
  PanelCitation,
  PanelEntity,
  PanelFact,
  PanelRelated,
  PanelSource,
  PanelStory,
} from '../panel/story.ts';
import { timelineFact } from '../timeline/timeline-fact.ts';

/**
 * What the panel tells of a page: one story for each pack that the page is about.
 * @param isStudied whether a fact is in the reader's deck
 */
export function panelStories(
  index: MatchIndex,
  page: PageText,
  isStudied: (fact: FactKey) => boolean,
): PanelStory[] {
  const annotation = annotate(index, page);
  return index.packs.flatMap((pack) => {
    const context = storyContext(index, pack.id, page, annotation);
    return context ? [panelStory(pack, { index, page, annotation, context, isStudied })] : [];
  });
}

interface Told {
  readonly index: MatchIndex;
  readonly page: PageText;
  readonly annotation: Annotation;
  readonly context: StoryContext;
  readonly isStudied: (fact: FactKey) => boolean;
}

function panelStory(pack: Pack, told: Told): PanelStory {
  const { index, page, context } = told;
  const chronology = chronologyOf(index.packs);
  const packs = new Map(index.packs.map((one) => [one.id, one]));
  const { asOf, since, differences } = context;
  const ranks = new Map([...asOf, ...since].map(({ view, rank }) => [keyOf(view.fact), rank]));
  const sentences = new Map(context.told.map(({ view, links }) => [keyOf(view.fact), links[0]]));
  const elsewhere = factsElsewhere(pack, context, packs);
  const all = [...pack.facts, ...elsewhere];
  const entities = entitiesIn(all, index.packs);
  const sources = numbered();
  const facts = all.flatMap((fact): PanelFact[] => {
    const own = packs.get(fact.pack);
    const key = keyOf(fact);
    const sentence = sentences.get(key);
    const onPage = sentence !== undefined;
    const day = page.published?.day;
    const rank = ranks.get(key);
    const standing = standingOn(fact, day, chronology, onPage);
    if (!own || standing.kind === 'withdrawn') return [];
    const { attribution } = factView(own, fact, { standing, day, onPage });
    const isLate = standing.kind === 'since' && standing.why === 'known-later';
    // What the page tells had happened and was known.
    const isDoubtful = standing.kind === 'as-of' && standing.certainty === 'possibly' && !onPage;
    return [
      {
        ...timelineFact(fact, own.language, chronology, (id) => entities.numbers.get(id)),
        isSince: standing.kind === 'since',
        ...(sentence && { sentence: { start: sentence.start, end: sentence.end } }),
        ...(rank !== undefined && { rank }),
        ...(attribution !== undefined && { attribution }),
        sources: citationsOf(fact, own, sources.numberOf),
        ...(isLate && { doubt: 'known-later' as const }),
        ...(isDoubtful && { doubt: standing.doubt }),
      },
    ];
  });
  return {
    pack: pack.id,
    title: pack.title,
    language: pack.language,
    facts,
    entities: entities.all,
    sources: sources.all,
    differences: differences.map(({ kind, says, stored, start, end, view }) => ({
      kind,
      says,
      stored,
      start,
      end,
      fact: keyOf(view.fact),
    })),
    missing: asOf.map(related),
    since: since.map(related),
    studied: facts.map(({ key }) => key).filter(told.isStudied),
  };
}

function related({ view, reason }: RelatedFact): PanelRelated {
  return { fact: keyOf(view.fact), reason };
}

/** Facts of other packs that concern the page, and those that the reasons speak of. */
function factsElsewhere(
  pack: Pack,
  { asOf, since }: StoryContext,
  packs: ReadonlyMap<PackId, Pack>,
): Fact[] {
  const keys = new Set<FactKey>();
  for (const { view, reason } of [...asOf, ...since]) {
    keys.add(keyOf(view.fact));
    if ('fact' in reason) keys.add(reason.fact);
  }
  return [...packs.values()]
    .filter(({ id }) => id !== pack.id)
    .flatMap(({ facts }) => facts.filter((fact) => keys.has(keyOf(fact))));
}

function citationsOf(
  fact: Fact,
  { sources }: Pack,
  numberOf: (source: PanelSource) => number,
): PanelCitation[] {
  return fact.sources.flatMap((citation) => {
    const source = sources.find((one) => one.id === citation.source);
    if (!source) return [];
    const { url, title, publisher, note, id, published } = source;
    const number = numberOf({
      label: title ?? publisher ?? note ?? id,
      ...(publisher !== undefined && { publisher }),
      published: [published.earliest, published.latest],
      ...(url !== undefined && { url }),
    });
    const { selector } = citation;
    return [url !== undefined && selector ? [number, selector] : [number]];
  });
}

/** Sources each once: packs may share one. */
function numbered() {
  const all: PanelSource[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: (source: PanelSource): number => {
      const key = JSON.stringify(source);
      const known = numbers.get(key) ?? all.push(source) - 1;
      numbers.set(key, known);
      return known;
    },
  };
}

/** The entities of the facts, and the number of each. */
function entitiesIn(
  facts: readonly Fact[],
  packs: readonly Pack[],
): { readonly all: readonly PanelEntity[]; readonly numbers: ReadonlyMap<EntityId, number> } {
  const named = new Set(facts.flatMap((fact) => entitiesOf(fact)));
  const all: PanelEntity[] = [];
  const numbers = new Map<EntityId, number>();
  for (const { entities, language } of packs) {
    for (const { id, name, kind } of entities) {
      if (named.has(id) && !numbers.has(id))
        numbers.set(id, all.push({ id, name, kind, language }) - 1);
    }
  }
  return { all, numbers };
}
