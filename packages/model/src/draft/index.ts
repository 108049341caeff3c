export { draftPack, type Article, type Draft } from './draft-pack.ts';
export { draftYaml } from './draft-yaml.ts';
export type { TaggedWord, Tagger } from './types.ts';
