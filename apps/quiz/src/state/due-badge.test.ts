import { signal } from '@preact/signals';
import type { StudySnapshot } from '@backgrounder/study';
import { expect, test } from 'vitest';
import { showDueCount } from './due-badge.ts';

function counting(due: number, learning: number, fresh: number): StudySnapshot {
  return { counts: { due, learning, new: fresh } } as StudySnapshot;
}

test('the badge is set when the count changes, and cleared at none', () => {
  const shown: number[] = [];
  const snapshot = signal(counting(0, 0, 0));
  showDueCount(
    { snapshot },
    {
      setAppBadge: (count) => (shown.push(count), Promise.resolve()),
      clearAppBadge: () => (shown.push(0), Promise.resolve()),
    },
  );
  snapshot.value = counting(4, 1, 10);
  snapshot.value = counting(3, 2, 10);
  snapshot.value = counting(3, 2, 9);
  snapshot.value = counting(0, 0, 0);
  expect(shown).toEqual([0, 15, 14, 0]);
});

test('a browser that has none, or refuses it, is left alone', async () => {
  let asked = 0;
  showDueCount({ snapshot: signal(counting(1, 0, 0)) }, {});
  showDueCount(
    { snapshot: signal(counting(1, 0, 0)) },
    { setAppBadge: () => (asked++, Promise.reject(new DOMException('No.', 'NotAllowedError'))) },
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toBe(1);
});
