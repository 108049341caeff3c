import type { InSteps } from '@backgrounder/model/page';
import type { Clock } from './clock.ts';

/** With a step that is begun just before, half of what a frame has. */
const sliceMilliseconds = 5;

export interface Done<T> {
  readonly value: T;
  /** What the work took, without what ran in between. */
  readonly milliseconds: number;
}

/** `inSlices`, for whoever is given it. */
export type InSlices = typeof inSlices;

/** Does work in slices, between which the page gets its turn. */
export async function inSlices<T>(work: InSteps<T>, clock: Clock): Promise<Done<T>> {
  let milliseconds = 0;
  for (;;) {
    const began = clock.now();
    let step = work.next();
    while (!step.done && clock.now() - began < sliceMilliseconds) step = work.next();
    milliseconds += clock.now() - began;
    if (step.done) return { value: step.value, milliseconds };
    await clock.nextTask();
  }
}
