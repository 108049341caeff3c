/** The screens, each with its address after `#`. */
export const routes = {
  today: '#/',
  review: '#/review',
  summary: '#/summary',
  settings: '#/settings',
} as const;

export type Route = keyof typeof routes;

/** The screen of a location's hash; an unknown or empty one is Today. */
export function parseRoute(hash: string): Route {
  for (const [route, address] of Object.entries(routes)) {
    if (address === hash) return route as Route;
  }
  return 'today';
}
