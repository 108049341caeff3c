import { describe, expect, it } from 'vitest';
import { noSettings, type Settings } from '../settings/settings.ts';
import { gateReach, registerGate, type GateReach, type ScriptRegistry } from './registration.ts';

describe('gateReach', () => {
  const sites = {
    'b.example': 'always',
    'a.example': 'always',
    'c.example': 'never',
    'quiet.a.example': 'never',
    'news.c.example': 'always',
    localhost: 'always',
  } as const;
  const everywhere: Settings['otherSites'] = 'always';
  it.each<[string, Settings['otherSites'], readonly string[], GateReach]>([
    ['nothing is granted', 'ask', [], { matches: [], excludeMatches: [] }],
    [
      'one site is granted',
      'ask',
      ['*://*.a.example/*'],
      { matches: ['*://*.a.example/*'], excludeMatches: ['*://*.quiet.a.example/*'] },
    ],
    ['another site is granted', 'ask', ['*://*.c.example/*'], { matches: [], excludeMatches: [] }],
    [
      'all sites are granted',
      'ask',
      ['*://*/*'],
      {
        matches: ['*://*.a.example/*', '*://*.b.example/*', '*://localhost/*'],
        excludeMatches: ['*://*.quiet.a.example/*'],
      },
    ],
    [
      'all sites are chosen, and one is granted',
      everywhere,
      ['*://*.b.example/*'],
      { matches: ['*://*.b.example/*'], excludeMatches: [] },
    ],
    [
      'all sites are chosen and granted',
      everywhere,
      ['*://*/*'],
      {
        matches: ['*://*/*'],
        excludeMatches: ['*://*.c.example/*', '*://*.quiet.a.example/*'],
      },
    ],
  ])('%s', (_, otherSites, granted, reach) => {
    expect(gateReach({ ...noSettings, sites, otherSites }, granted)).toEqual(reach);
  });
});

describe('registerGate', () => {
  function registry(): ScriptRegistry & { readonly calls: string[] } {
    let scripts: { matches: string[]; excludeMatches: string[]; js: string[] }[] = [];
    const calls: string[] = [];
    return {
      calls,
      // As browsers do, it gives paths back without their slash.
      getRegisteredContentScripts: () =>
        Promise.resolve(
          scripts.map((one) => ({ ...one, js: one.js.map((path) => path.replace(/^\//, '')) })),
        ),
      registerContentScripts: (added) => {
        calls.push('register');
        scripts = added;
        return Promise.resolve();
      },
      updateContentScripts: (changed) => {
        const { matches, excludeMatches } = changed[0]!;
        calls.push(`update ${matches.join(' ')} without ${excludeMatches.join(' ')}`);
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
    const reaches: readonly (readonly [string[], string[]])[] = [
      [[], []],
      [['a'], []],
      [['a'], []],
      [['a', 'b'], []],
      [['a', 'b'], ['c']],
      [['a', 'b'], ['c']],
      [['a', 'b'], []],
      [[], []],
      [[], []],
    ];
    for (const [matches, excludeMatches] of reaches) {
      await registerGate(scripting, { matches, excludeMatches });
    }
    expect(scripting.calls).toEqual([
      'register',
      'update a b without ',
      'update a b without c',
      'update a b without ',
      'unregister',
    ]);
  });
});
