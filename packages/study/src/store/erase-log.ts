/**
 * Removes the log and its copy for good. `blocked` where another tab still has it open: then nothing is lost.
 * Close every connection of this tab before.
 */
export async function eraseLog(name: string): Promise<'erased' | 'blocked' | 'failed'> {
  try {
    // Otherwise the copy would bring the log back.
    const { removeCopy } = await import('./log-copy.ts');
    await removeCopy(name);
  } catch {
    return 'failed';
  }
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve('erased'));
    request.addEventListener('error', () => resolve('failed'));
    request.addEventListener('blocked', () => resolve('blocked'));
  });
}
