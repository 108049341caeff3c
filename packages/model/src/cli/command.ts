export interface Command {
  readonly usage: string;
  /** @returns an `ExitCode` */
  run(args: readonly string[]): Promise<number>;
}

/** `linesFailed` tells an engine that runs the filter that all other lines are answered: it need not run it again. */
export const ExitCode = { done: 0, inputErrors: 1, usage: 2, linesFailed: 3 } as const;
