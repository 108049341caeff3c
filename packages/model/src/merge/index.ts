export { mergePacks, type MergedPacks } from './merge-packs.ts';
export { compareVersions, newestOfEach, type NewestPacks } from './versions.ts';
