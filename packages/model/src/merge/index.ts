export { mergePacks, type MergedPacks } from './merge-packs.ts';
export { compareVersions } from './versions.ts';
