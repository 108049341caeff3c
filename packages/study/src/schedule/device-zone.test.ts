import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deviceZone } from './device-zone.ts';

let zones: string[];
let zone: () => string;
const offset = vi.spyOn(Date.prototype, 'getTimezoneOffset');

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  offset.mockReturnValue(-60);
  zones = ['Europe/Berlin', 'Africa/Lagos', 'Africa/Tunis'];
  zone = deviceZone(() => zones.shift()!);
});
afterEach(() => {
  vi.useRealTimers();
  offset.mockReset();
});

test('asks once a minute', () => {
  expect([zone(), zone()]).toEqual(['Europe/Berlin', 'Europe/Berlin']);
  vi.setSystemTime(1_059_999);
  expect(zone()).toBe('Europe/Berlin');
  vi.setSystemTime(1_060_000);
  expect([zone(), zone()]).toEqual(['Africa/Lagos', 'Africa/Lagos']);
});

test('asks at once where the offset is another, or the clock was set back', () => {
  expect(zone()).toBe('Europe/Berlin');
  offset.mockReturnValue(0);
  expect(zone()).toBe('Africa/Lagos');
  vi.setSystemTime(100_000);
  expect(zone()).toBe('Africa/Tunis');
});

test('tells the zone of this machine', () => {
  offset.mockRestore();
  expect(deviceZone()()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});
