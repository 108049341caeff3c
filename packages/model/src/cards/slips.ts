/** How many slips of the finger an answer of so many letters may hold. */
export function slipsAllowed(length: number): number {
  if (length <= 3) return 0;
  if (length <= 7) return 1;
  return length <= 12 ? 2 : 3;
}
