/** A stretch of the plot, from above, in px. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Gives each stretch a lane in which it meets no other: the first free one, in the order given. `undefined`
 * where all of `count` lanes are taken.
 */
export function lanesFor(stretches: readonly Stretch[], count: number): (number | undefined)[] {
  const lanes: Stretch[][] = [];
  return stretches.map((one) => {
    const free = lanes.findIndex((taken) =>
      taken.every((other) => one.bottom < other.top || other.bottom < one.top),
    );
    const lane = free < 0 ? lanes.length : free;
    if (lane >= count) return undefined;
    (lanes[lane] ??= []).push(one);
    return lane;
  });
}
