/**
 * Packs out to schema.org, and drafts of packs in from Wikidata.
 *
 * @module
 */
export { toJsonLd, type JsonLd, type JsonLdNode } from './json-ld/to-json-ld.ts';
export type { DraftNote } from '../pack/draft-note.ts';
export { fromWikidata, type DraftResult } from './wikidata/from-wikidata.ts';
export type { Languages, WikidataFile, WikidataProblem } from './wikidata/types.ts';
