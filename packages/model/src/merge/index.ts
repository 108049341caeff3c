/**
 * Several packs at once: one id for what is one entity, their disagreements told.
 *
 * @module
 */
export { mergePacks, type MergedPacks } from './merge-packs.ts';
export { compareVersions, newestOfEach, type NewestPacks } from './versions.ts';
