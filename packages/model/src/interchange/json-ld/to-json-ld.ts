import type { DatasetLeaf } from 'schema-dts';
import type { Pack } from '../../pack/types.ts';
import { chronologyOf, type Chronology } from '../../chronology/as-of.ts';
import { edtfSpan } from './dates.ts';
import { entityNode } from './entity-node.ts';
import { factNode } from './fact-node.ts';
import { factIri, packIri } from './iris.ts';
import { sourceNode } from './source-node.ts';

/** A JSON-LD document: the nodes of all packs in one graph. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** One node of the graph, with the properties of its type. */
export interface JsonLdNode {
  readonly '@type': string;
  /** A URN that stays the same through every version of the pack. */
  readonly '@id'?: string;
}

/**
 * Packs as schema.org JSON-LD, ready for `JSON.stringify`: for each pack its `Dataset`, then its entities,
 * sources and facts. `docs/interchange.md` tells what becomes of each field, and what is left out.
 * @param packs as they were read: the ids that `mergePacks` gives are not the authors', so that the URNs of
 * its result depend on the packs that were merged
 */
export function toJsonLd(packs: readonly Pack[]): JsonLd {
  const chronology = chronologyOf(packs);
  return {
    '@context': 'https://schema.org',
    '@graph': packs.flatMap((pack) => nodesOf(pack, chronology)),
  };
}

function nodesOf(pack: Pack, chronology: Chronology): readonly JsonLdNode[] {
  return [
    packNode(pack),
    ...pack.entities.map((entity) => entityNode(pack, entity)),
    ...pack.sources.map((source) => sourceNode(pack, source)),
    ...pack.facts.map((fact) => factNode(pack, fact, chronology)),
  ];
}

/**
 * A pack is a `Dataset`, "a body of structured information describing some topic": it has a version, a
 * licence and parts that are cited one by one. An `Article` or a `Collection` would be read as a text or as
 * works by others. Its authors are a `creditText`, as it is not recorded whether they are persons.
 */
function packNode(pack: Pack): DatasetLeaf {
  const followed = pack.asOf && edtfSpan('open', pack.asOf);
  return {
    '@type': 'Dataset',
    '@id': packIri(pack.id),
    name: pack.title,
    description: pack.summary,
    version: pack.version,
    inLanguage: pack.language,
    license: `https://spdx.org/licenses/${pack.licence}`,
    ...(pack.authors.length > 0 && { creditText: pack.authors }),
    ...(followed !== undefined && { temporalCoverage: followed }),
    ...(pack.draft && { creativeWorkStatus: 'Draft' }),
    hasPart: pack.facts.map((fact) => ({ '@id': factIri(fact) })),
  };
}
