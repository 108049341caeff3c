/** Runs a task once for every call, one after the other; a failure does not stop those that follow. */
export function inTurn(task: () => Promise<void>): () => void {
  let last = Promise.resolve();
  return () => {
    last = last.then(task).catch(() => undefined);
  };
}
