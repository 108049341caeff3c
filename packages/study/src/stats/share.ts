/** How often something came of how often it might have, with the interval that likely holds the true share. */
export interface Share {
  readonly came: number;
  readonly count: number;
  /** 0 to 1; 0 where `count` is 0. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution: 95 % lie within. */
const normal95 = 1.959964;

/** The interval is Wilson's, at 95 %: it stays within 0 to 1, and is honest of few. */
export function shareOf(came: number, count: number): Share {
  if (count === 0) return { came, count, share: 0, low: 0, high: 1 };
  const share = came / count;
  const square = normal95 ** 2;
  const middle = (share + square / (2 * count)) / (1 + square / count);
  const half =
    (normal95 / (1 + square / count)) *
    Math.sqrt((share * (1 - share)) / count + square / (4 * count ** 2));
  return {
    came,
    count,
    share,
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  };
}
