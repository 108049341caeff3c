/** The screens, each with its address after `#/`; what follows it is the screen's own. */
export const screens = {
  today: '',
  review: 'review',
  summary: 'summary',
  /** Then a pack's id; then a fact's, or `entity` and an entity's. */
  stories: 'stories',
  settings: 'settings',
  stats: 'stats',
  data: 'data',
  read: 'read',
  'add-pack': 'add-pack',
} as const;

export type Screen = keyof typeof screens;

export interface Route {
  readonly screen: Screen;
  /** What the screen shows, such as a story's id: empty for the screen itself. */
  readonly path: readonly string[];
}

/** The address to link to. */
export function addressOf(screen: Screen, ...path: readonly string[]): string {
  return `#/${[screens[screen], ...path.map(encodeURIComponent)].join('/')}`;
}

/** The screen of a location's hash; an unknown or empty one is Today. */
export function parseRoute(hash: string): Route {
  const [name = '', ...path] = hash.replace(/^#\/?/, '').split('/');
  for (const [screen, own] of Object.entries(screens)) {
    if (own === name) return { screen: screen as Screen, path: path.map(decode) };
  }
  return { screen: 'today', path: [] };
}

/** A part of an address that is not well-formed stands for itself. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
