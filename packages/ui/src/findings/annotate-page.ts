import { keyOf, type EntityId, type FactKey, type Pack } from '@backgrounder/model';
import {
  annotate,
  entityContext,
  storyContext,
  type Annotation,
  type Difference,
  type EntityContext,
} from '@backgrounder/model/annotate';
import type { MatchIndex } from '@backgrounder/model/match';
import type { PageText } from '@backgrounder/model/page';
import { cardContent, type CardContent, type CardFact } from '../card/content.ts';
import { namedBy, toldAt } from './mention-details.ts';
import type { FoundMention, PageFindings } from './page-findings.ts';

export interface Reader {
  /** Entities that are neither marked nor have cards. */
  readonly muted: ReadonlySet<EntityId>;
  readonly isStudied: (fact: FactKey) => boolean;
}

/** What pages are annotated with: packs, and the index of them. */
export interface IndexedPacks {
  readonly packs: readonly Pack[];
  readonly index: MatchIndex;
}

export interface AnnotatedPage {
  readonly found: PageFindings;
  /** Facts that sentences of the page tell. */
  readonly told: readonly FactKey[];
}

export function annotatePage(
  { packs, index }: IndexedPacks,
  page: PageText,
  { muted, isStudied }: Reader,
): AnnotatedPage {
  const annotation = annotate(index, page);
  const relevant = annotation.stories.filter((story) => story.relevant);
  const differences = differencesOn(index, page, annotation);
  const named = namedBy(index, page, new Set(relevant.map(({ pack }) => pack)));
  const contents: CardContent[] = [];
  const numbers = new Map<EntityId, number>();
  const numberOf = (entity: EntityId): number | undefined => {
    const known = numbers.get(entity);
    if (known !== undefined) return known;
    const context = entityContext(packs, entity, page.published?.day, annotation);
    if (!context) return undefined;
    numbers.set(entity, contents.length);
    return contents.push(contentOf(context, differences)) - 1;
  };
  const mentions = annotation.mentions.flatMap(({ start, end, entity }): FoundMention[] => {
    const content = muted.has(entity) ? undefined : numberOf(entity);
    if (content === undefined) return [];
    const told = toldAt(annotation, start, end);
    const namesakes = (named.get(`${start} ${end}`) ?? [])
      .filter((one) => one !== entity)
      .flatMap((one) => numberOf(one) ?? []);
    return [
      {
        start,
        end,
        content,
        ...(told.length > 0 && { told }),
        ...(namesakes.length > 0 && { namesakes }),
      },
    ];
  });
  const told = [...new Set(annotation.facts.map(({ pack, fact }) => keyOf({ pack, id: fact })))];
  const shown = new Set(
    contents.flatMap(factsOf).map(({ pack, fact }) => keyOf({ pack, ...fact })),
  );
  return {
    told,
    found: {
      ...(page.published && { day: page.published.day }),
      stories: relevant.map(({ pack }) => packs.find((one) => one.id === pack)?.title ?? pack),
      mentions,
      contents,
      toldFacts: told.length,
      studied: [...shown].filter(isStudied),
      installed: packs.map((pack) => pack.title),
    },
  };
}

/** What the page says otherwise, by fact. */
type Differences = ReadonlyMap<FactKey, readonly Difference[]>;

function differencesOn(index: MatchIndex, page: PageText, annotation: Annotation): Differences {
  const all = annotation.stories.flatMap(
    ({ pack }) => storyContext(index, pack, page, annotation)?.differences ?? [],
  );
  return Map.groupBy(all, ({ view }) => keyOf(view.fact));
}

function contentOf(context: EntityContext, differences: Differences): CardContent {
  const content = cardContent(context);
  const withDifferences = (fact: CardFact): CardFact => {
    const found = differences.get(keyOf({ pack: fact.pack, id: fact.fact.id }));
    if (!found) return fact;
    return {
      ...fact,
      differences: found.map(({ kind, says, stored }) => ({ kind, says, stored })),
    };
  };
  return {
    ...content,
    asOf: content.asOf.map(withDifferences),
    since: content.since.map(withDifferences),
    past: content.past.map(withDifferences),
  };
}

function factsOf({ asOf, since, past }: CardContent): readonly CardFact[] {
  return [...asOf, ...since, ...past];
}
