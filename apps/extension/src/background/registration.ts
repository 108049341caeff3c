import type { Settings } from '../settings/settings.ts';
import { coversHost } from '../settings/site.ts';

/**
 * Where the gate runs by itself: on sites that the reader set to "always" and that are granted.
 * Either alone is not enough: a permission can be withdrawn in the browser's own settings.
 */
export function gatePatterns(settings: Settings, granted: readonly string[]): readonly string[] {
  return Object.entries(settings.sites)
    .filter(([host, choice]) => choice === 'always' && granted.some((one) => coversHost(one, host)))
    .map(([host]) => `*://${host}/*`)
    .sort();
}

/** The part of `browser.scripting` that is used. */
export interface ScriptRegistry {
  getRegisteredContentScripts(filter: {
    ids: string[];
  }): Promise<readonly { readonly matches?: readonly string[] | undefined }[]>;
  registerContentScripts(scripts: GateScript[]): Promise<void>;
  updateContentScripts(scripts: GateScript[]): Promise<void>;
  unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
}

interface GateScript {
  id: string;
  js: string[];
  matches: string[];
  runAt: 'document_idle';
}

const id = 'gate';

/** Brings what is registered in line with what should be; does nothing where it already is. */
export async function registerGate(
  scripting: ScriptRegistry,
  file: string,
  patterns: readonly string[],
): Promise<void> {
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] });
  if (patterns.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: GateScript = { id, js: [file], matches: [...patterns], runAt: 'document_idle' };
  if (!registered) await scripting.registerContentScripts([script]);
  else if (registered.matches?.toSorted().join() !== patterns.join()) {
    await scripting.updateContentScripts([script]);
  }
}
