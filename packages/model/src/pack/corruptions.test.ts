import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPack } from './any-pack.cases.ts';
import { corruptionsOf, type Corruption } from './corruptions.cases.ts';
import { parsePack } from './parse.ts';
import type { PackInput } from './schema.ts';
import { parsePackText } from './yaml.ts';

/** Corruptions tried on each pack: a pack takes longer to make than to corrupt and parse. */
const perPack = 50;
const packs = 200;

function corrupted(pack: PackInput, corruption: Corruption): PackInput {
  const copy = structuredClone(pack);
  corruption.apply(copy);
  return copy;
}

/** Whether one path leads to the other. */
function areOnOneWay(a: Corruption['at'], b: Corruption['at']): boolean {
  return a.slice(0, b.length).every((key, depth) => key === b[depth]);
}

describe('a corrupted pack', () => {
  test(`gives an issue where it is corrupted, ${packs * perPack} times`, () => {
    const kinds = new Set<string>();
    const numbers = fc.array(fc.nat(), { minLength: perPack, maxLength: perPack });
    fc.assert(
      fc.property(anyPack, numbers, (pack, chosen) => {
        const all = corruptionsOf(pack);
        for (const corruption of chosen.flatMap((number) => all[number % all.length] ?? [])) {
          kinds.add(corruption.what);
          const input = corrupted(pack, corruption);
          const result = parsePack(input);
          const issues = result.ok ? [] : result.issues;
          const found = issues.some(({ path }) => areOnOneWay(corruption.at, path));
          expect([corruption.what, found]).toEqual([corruption.what, true]);
        }
      }),
      { numRuns: packs },
    );
    expect(kinds.size).toBeGreaterThan(200);
  }, 60_000);

  test('with an id twice gives an issue', () => {
    fc.assert(
      fc.property(
        anyPack,
        fc.constantFrom('sources', 'entities', 'facts'),
        (pack, map: 'sources' | 'entities' | 'facts') => {
          const [[id, part] = []] = Object.entries(pack[map]);
          const text = JSON.stringify({ ...pack, [map]: undefined });
          const once = `${JSON.stringify(id)}:${JSON.stringify(part)}`;
          const rest = JSON.stringify(pack[map]).slice(1);
          const twice = `${text.slice(0, -1)},"${map}":{${once},${rest}}`;
          expect(parsePackText(twice)).toMatchObject({ ok: false, issues: [{ code: 'syntax' }] });
        },
      ),
      { numRuns: 50 },
    );
  });
});
