import type { Entity, Fact, FactKey, Language } from '@backgrounder/model';
import type { Difference, EntityContext, FactView, SourceView } from '@backgrounder/model/annotate';

/**
 * What a card shows, and no more: every `EntityContext` is one, and a small one for sending is made
 * by `cardContent`.
 */
export interface CardContent {
  readonly entity: Pick<Entity, 'id' | 'name' | 'kind' | 'description'>;
  readonly language: Language;
  readonly posts: readonly string[];
  readonly asOf: readonly CardFact[];
  readonly since: readonly CardFact[];
  readonly past: readonly CardFact[];
}

export interface CardFact extends Pick<
  FactView,
  'pack' | 'language' | 'standing' | 'when' | 'saysWhen' | 'onPage' | 'attribution'
> {
  readonly fact: Pick<Fact, 'id' | 'type' | 'summary' | 'status'>;
  readonly sources: readonly CardSource[];
  /** What the page says otherwise. */
  readonly differences?: readonly CardDifference[];
}

export type CardDifference = Pick<Difference, 'kind' | 'says' | 'stored'>;

export interface CardSource extends Pick<
  SourceView,
  'label' | 'published' | 'isSameDate' | 'link'
> {
  /** Where the label is not already its name. */
  readonly publisher?: string;
}

export function cardContent(context: EntityContext): CardContent {
  const { id, name, kind, description } = context.entity;
  return {
    entity: { id, name, kind, description },
    language: context.language,
    posts: [...new Set(context.posts)],
    asOf: context.asOf.map(cardFact),
    since: context.since.map(cardFact),
    past: context.past.map(cardFact),
  };
}

function cardFact(view: FactView): CardFact {
  const { id, type, summary, status } = view.fact;
  const sources = new Map<string, CardSource>();
  for (const { source, label, published, isSameDate, link } of view.sources) {
    const publisher = source.publisher === label ? undefined : source.publisher;
    sources.set(`${label}\n${published}`, {
      label,
      published,
      isSameDate,
      ...(publisher && { publisher }),
      ...(link && { link }),
    });
  }
  return {
    pack: view.pack,
    fact: { id, type, summary, status },
    language: view.language,
    standing: view.standing,
    when: view.when,
    saysWhen: view.saysWhen,
    ...(view.attribution && { attribution: view.attribution }),
    sources: [...sources.values()],
    onPage: view.onPage,
  };
}

export function keyOfCardFact({ pack, fact }: CardFact): FactKey {
  return `${pack}/${fact.id}`;
}

/** What the sentence at hand tells comes first, then what the page says otherwise; the rest stays in order. */
export function nearestFirst(
  facts: readonly CardFact[],
  toldHere: ReadonlySet<FactKey>,
): readonly CardFact[] {
  const distance = (one: CardFact): number =>
    toldHere.has(keyOfCardFact(one)) ? 0 : one.differences?.length ? 1 : 2;
  return facts.toSorted((a, b) => distance(a) - distance(b));
}
