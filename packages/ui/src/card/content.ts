import type { Entity, Fact, Language } from '@backgrounder/model';
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

export type CardSource = Pick<SourceView, 'label' | 'published' | 'isSameDate' | 'link'>;

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
  for (const { label, published, isSameDate, link } of view.sources) {
    sources.set(`${label}\n${published}`, { label, published, isSameDate, ...(link && { link }) });
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
