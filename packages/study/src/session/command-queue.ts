/** Lets one command run after the other. */
export interface CommandQueue {
  isBusy(): boolean;
  run<T>(command: () => Promise<T>): Promise<T>;
}

export function createCommandQueue(): CommandQueue {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    isBusy: () => waiting > 0,
    run<T>(command: () => Promise<T>): Promise<T> {
      waiting += 1;
      const result = last.then(command).finally(() => {
        waiting -= 1;
      });
      // A command that throws has a bug; those behind it still run.
      last = result.catch(() => undefined);
      return result;
    },
  };
}
