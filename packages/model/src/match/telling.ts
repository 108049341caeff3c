import type { Entity } from '../pack/types.ts';

/** Telling entities that a page must name to be about a story. */
export const fewestTelling = 2;

/** Whether the mention of an entity counts towards those. */
export function isTelling({ telling }: Pick<Entity, 'telling'>): boolean {
  return telling === 'high' || telling === 'medium';
}
