/**
 * `persisted`: the browser will not clear the log to make room; `refused`: it may; `unsupported`:
 * it cannot be asked.
 */
export type Persistence = 'persisted' | 'refused' | 'unsupported';

/** Asks that the log be kept for good. Pass `navigator.storage`; some browsers ask the learner. */
export async function requestPersistence(
  storage: Pick<StorageManager, 'persist' | 'persisted'> | undefined,
): Promise<Persistence> {
  if (!storage?.persist) return 'unsupported';
  try {
    if (await storage.persisted()) return 'persisted';
    return (await storage.persist()) ? 'persisted' : 'refused';
  } catch {
    return 'unsupported';
  }
}
