import { expect, test } from 'vitest';
import { compareWithFsrsRs } from './agreement.ts';

test('the memory model agrees with fsrs-rs over random histories', () => {
  const { steps, relativeError, mismatches } = compareWithFsrsRs(100_000, 1);
  expect(steps).toBe(100_000);
  expect(relativeError).toBeLessThanOrEqual(1e-4);
  expect(mismatches / steps).toBeLessThanOrEqual(0.0001);
});
