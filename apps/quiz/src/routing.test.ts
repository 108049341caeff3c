import { expect, test } from 'vitest';
import { addressOf, parseRoute, screens, type Screen } from './routing.ts';

test.each(Object.keys(screens) as Screen[])('%s has an address of its own', (screen) => {
  expect(parseRoute(addressOf(screen))).toEqual({ screen, path: [] });
});

test('what a screen shows stands in its address', () => {
  const address = addressOf('settings', 'a/b', '50 %');
  expect(address).toBe('#/settings/a%2Fb/50%20%25');
  expect(parseRoute(address)).toEqual({ screen: 'settings', path: ['a/b', '50 %'] });
});

test('an address that is not well-formed is taken as it is', () => {
  expect(parseRoute('#/settings/%')).toEqual({ screen: 'settings', path: ['%'] });
});

test.each(['', '#', '#/', '#/nowhere'])('%o is Today', (hash) => {
  expect(parseRoute(hash)).toEqual({ screen: 'today', path: [] });
});
