import { expect, test } from 'vitest';
import { killWhileAnswering, spoilTheLog } from '../study/kill-browser.ts';

test('a browser killed ten times while cards are answered loses and doubles nothing', async () => {
  const kills = 10;
  const losses = await killWhileAnswering(kills);
  expect(losses).toMatchObject({ kills, lost: 0, doubled: 0, missingNumbers: 0 });
  expect(losses.acknowledged).toBeGreaterThanOrEqual(kills);
  expect(losses.unacknowledged).toBeLessThanOrEqual(kills);
}, 600_000);

test('a log that the browser empties, finding its file damaged, comes back from its copy', async () => {
  expect(await spoilTheLog()).toMatchObject({
    lost: 0,
    doubled: 0,
    missingNumbers: 0,
    restored: 1,
  });
});
