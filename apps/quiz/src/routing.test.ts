import { expect, test } from 'vitest';
import { parseRoute, routes, type Route } from './routing.ts';

test.each(Object.entries(routes) as [Route, string][])('%s stands at %s', (route, hash) => {
  expect(parseRoute(hash)).toBe(route);
});

test.each(['', '#', '#/nowhere', '#review'])('%o is Today', (hash) => {
  expect(parseRoute(hash)).toBe('today');
});
