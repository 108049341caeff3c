export { toJsonLd, type JsonLd, type JsonLdNode } from './json-ld/to-json-ld.ts';
