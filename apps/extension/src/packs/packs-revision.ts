import type { StorageArea } from '../settings/store.ts';

/** Under this key of `storage.local` stands the revision of the packs, so that its change wakes the background. */
export const packsRevisionKey = 'packs-revision';

export async function announceRevision(area: StorageArea, revision: number): Promise<void> {
  await area.set({ [packsRevisionKey]: revision });
}
