import type { CreativeWorkLeaf, IdReference } from 'schema-dts';
import { sourceAddress } from '../../pack/source-address.ts';
import type { Citation, Fact, Pack, Source } from '../../pack/types.ts';
import { isoField } from './dates.ts';
import { factIri, sourceIri } from './iris.ts';

/** A source; its kind (a news article, a press release) is not recorded, so it is a `CreativeWork`. */
export function sourceNode(pack: Pack, source: Source): CreativeWorkLeaf {
  return {
    '@type': 'CreativeWork',
    '@id': sourceIri(pack, source.id),
    ...(source.title !== undefined && { name: source.title }),
    ...(source.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: source.publisher },
    }),
    ...(source.url !== undefined && { url: source.url }),
    ...(source.note !== undefined && { description: source.note }),
    ...isoField('datePublished', source.published),
    temporal: source.published.text,
  };
}

/** The sources that a fact cites, each once, in the order of its citations. */
export function citedSources(pack: Pack, fact: Fact): readonly IdReference[] {
  const ids = new Set(fact.sources.map(({ source }) => source));
  return [...ids].map((id) => ({ '@id': sourceIri(pack, id) }));
}

/** The passages that a fact is taken from, for those citations that say where they stand. */
export function citedPassages(pack: Pack, fact: Fact): readonly CreativeWorkLeaf[] {
  return fact.sources.flatMap((citation, index) => {
    if (citation.paragraph === undefined && citation.selector === undefined) return [];
    return [passage(pack, citation, `${factIri(fact)}:passage:${index + 1}`)];
  });
}

function passage(pack: Pack, citation: Citation, id: string): CreativeWorkLeaf {
  const source = pack.sources.find((one) => one.id === citation.source);
  const url = source && citation.selector ? sourceAddress(source, citation) : undefined;
  return {
    '@type': 'CreativeWork',
    '@id': id,
    isPartOf: { '@id': sourceIri(pack, citation.source) },
    ...(citation.paragraph !== undefined && { position: citation.paragraph }),
    ...(citation.selector?.type === 'quote' && { text: citation.selector.exact }),
    ...(url !== undefined && { url }),
  };
}
