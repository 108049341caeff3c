/** To the eight decimals that implementations of FSRS keep, so that all come to the same number. */
export function rounded(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
