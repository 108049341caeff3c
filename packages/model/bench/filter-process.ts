import { fileURLToPath } from 'node:url';

export const backgrounderBin = fileURLToPath(new URL('../bin/backgrounder.js', import.meta.url));

/** Options of Node that make a process say on standard error, as it ends, what it took. */
export const tellingUsage = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      console.error('usage ' + (userCPUTime + systemCPUTime) + ' ' + maxRSS);
    });`,
  )}`,
];

export interface Usage {
  /** Seconds of the processor. */
  readonly cpu: number;
  /** The most resident memory, in megabytes. */
  readonly memory: number;
}

/** What each process that wrote to `stderr` took. */
export function usagesIn(stderr: string): Usage[] {
  return [...stderr.matchAll(/^usage (\d+) (\d+)$/gm)].map(([, microseconds, kibibytes]) => ({
    cpu: Number(microseconds) / 1e6,
    memory: Math.round((Number(kibibytes) * 1024) / 1e6),
  }));
}
