import { expect, it } from 'vitest';
import { firstLoad, firstLoadBudget } from '../../apps/quiz/scripts/first-load.ts';

it('loads no more script for the first screen than it may, and nothing that only later needs', async () => {
  const { gzipped, modules } = await firstLoad();
  expect(gzipped).toBeLessThanOrEqual(firstLoadBudget);
  expect(modules.some((module) => module.endsWith('/screens/Today.tsx'))).toBe(true);
  const late =
    /cards\/(?:generate|answer)\.ts|schedule\/scheduler\.ts|ts-fsrs|pack\/(?:parse|yaml)\.ts|exchange\/|optimize\/|screens\/(?:Settings|Summary|AddPack)\.tsx|make-pack|words\/[^/]+\/later/;
  expect(modules.filter((module) => late.test(module))).toEqual([]);
});
