import type { Settings } from '../settings/settings.ts';
import { coversAll, coversHost, isWithin, sitePattern } from '../settings/site.ts';
import { gateFiles } from './page-files.ts';

/** Where the gate runs by itself, as match patterns, each list in order. */
export interface GateReach {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * The gate runs on sites that the reader set to always and that are granted. Either alone is not enough: a
 * permission can be withdrawn in the browser's own settings. It does not run on sites set to never.
 */
export function gateReach(settings: Settings, granted: readonly string[]): GateReach {
  const hosts = (choice: 'always' | 'never'): string[] =>
    Object.keys(settings.sites).filter((host) => settings.sites[host] === choice);
  const never = hosts('never');
  if (settings.otherSites === 'always' && granted.some(coversAll)) {
    return { matches: ['*://*/*'], excludeMatches: never.map(sitePattern).sort() };
  }
  const always = hosts('always').filter(
    (host) =>
      granted.some((one) => coversHost(one, host)) && !never.some((one) => isWithin(host, one)),
  );
  const within = never.filter((host) => always.some((one) => isWithin(host, one)));
  return {
    matches: always.map(sitePattern).sort(),
    excludeMatches: within.map(sitePattern).sort(),
  };
}

/** The part of `browser.scripting` that is used. */
export interface ScriptRegistry {
  getRegisteredContentScripts(filter: { ids: string[] }): Promise<
    readonly {
      readonly js?: readonly string[] | undefined;
      readonly matches?: readonly string[] | undefined;
      readonly excludeMatches?: readonly string[] | undefined;
    }[]
  >;
  registerContentScripts(scripts: GateScript[]): Promise<void>;
  updateContentScripts(scripts: GateScript[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
}

interface GateScript {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
  runAt: 'document_idle';
  persistAcrossSessions: true;
}

const id = 'gate';

/** Brings what is registered in line with what should be; does nothing where it already is. */
export async function registerGate(
  scripting: ScriptRegistry,
  { matches, excludeMatches }: GateReach,
): Promise<void> {
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: GateScript = {
    id,
    js: [...gateFiles],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (!registered) await scripting.registerContentScripts([script]);
  else if (
    !isSame(registered.matches, matches) ||
    !isSame(registered.excludeMatches, excludeMatches) ||
    !isSame(registered.js?.map(withSlash), gateFiles)
  ) {
    await scripting.updateContentScripts([script]);
  }
}

function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return (one ?? []).toSorted().join(' ') === other.toSorted().join(' ');
}

/** Browsers give paths back with or without it. */
function withSlash(path: string): string {
  return new URL(path, 'https://extension.invalid/').pathname;
}
