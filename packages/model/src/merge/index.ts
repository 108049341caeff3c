/**
 * Several packs at once: their entities called the same, their disagreements told.
 *
 * @module
 */
export { mergePacks, type MergedPacks } from './merge-packs.ts';
export { compareVersions, newestOfEach, type NewestPacks } from './versions.ts';
