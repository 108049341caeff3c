/**
 * Runs the work of one transaction and waits until it is complete, so on disk. Where either
 * fails, all of it is taken back.
 */
export async function settle<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  const done = transaction.done.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  );
  try {
    const value = await work();
    const failed = await done;
    if (failed) throw failed.cause;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    const failed = await done;
    // Where a request failed only because the transaction did, the transaction knows why.
    throw isAbort(error) && failed?.cause ? failed.cause : error;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
