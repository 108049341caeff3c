import { describe, expect, it } from 'vitest';
import { noSettings } from '../settings/settings.ts';
import { gatePatterns, registerGate, type ScriptRegistry } from './registration.ts';

describe('gatePatterns', () => {
  const settings = {
    ...noSettings,
    sites: { 'b.example': 'always', 'a.example': 'always', 'c.example': 'never' },
  } as const;
  it.each([
    ['nothing is granted', [], []],
    ['one site is granted', ['*://a.example/*'], ['*://a.example/*']],
    ['another site is granted', ['*://c.example/*'], []],
    ['all sites are granted', ['*://*/*'], ['*://a.example/*', '*://b.example/*']],
  ])('%s', (_, granted, patterns) => {
    expect(gatePatterns(settings, granted)).toEqual(patterns);
  });
});

describe('registerGate', () => {
  function registry(): ScriptRegistry & { readonly calls: string[] } {
    let scripts: { matches: string[] }[] = [];
    const calls: string[] = [];
    return {
      calls,
      getRegisteredContentScripts: () => Promise.resolve(scripts),
      registerContentScripts: (added) => {
        calls.push('register');
        scripts = added;
        return Promise.resolve();
      },
      updateContentScripts: (changed) => {
        calls.push(`update ${changed[0]?.matches.join(' ')}`);
        scripts = changed;
        return Promise.resolve();
      },
      unregisterContentScripts: () => {
        calls.push('unregister');
        scripts = [];
        return Promise.resolve();
      },
    };
  }

  it('does only what is needed', async () => {
    const scripting = registry();
    for (const patterns of [[], ['a'], ['a'], ['a', 'b'], [], []]) {
      await registerGate(scripting, '/gate.js', patterns);
    }
    expect(scripting.calls).toEqual(['register', 'update a b', 'unregister']);
  });
});
