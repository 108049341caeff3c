import { keyOf } from '../pack/fact-key.ts';
import type { Fact, FactKey } from '../pack/types.ts';

/** Numbers the lines that `succeeds` makes; a fact that is in none has no number. */
export function linesOfSuccession(facts: readonly Fact[]): ReadonlyMap<FactKey, number> {
  const neighbours = new Map<FactKey, FactKey[]>();
  const add = (one: FactKey, other: FactKey): void => {
    const known = neighbours.get(one);
    if (known) known.push(other);
    else neighbours.set(one, [other]);
  };
  for (const fact of facts) {
    for (const earlier of fact.succeeds) {
      add(keyOf(fact), earlier);
      add(earlier, keyOf(fact));
    }
  }
  const lines = new Map<FactKey, number>();
  for (const start of neighbours.keys()) {
    if (lines.has(start)) continue;
    const line = lines.size;
    const open = [start];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (lines.has(key)) continue;
      lines.set(key, line);
      open.push(...(neighbours.get(key) ?? []));
    }
  }
  return lines;
}
