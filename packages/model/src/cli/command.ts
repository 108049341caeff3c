export interface Command {
  readonly usage: string;
  /** @returns an `ExitCode` */
  run(args: readonly string[]): Promise<number>;
}

export const ExitCode = { done: 0, inputErrors: 1, usage: 2 } as const;
