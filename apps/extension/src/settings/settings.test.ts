import { describe, expect, it } from 'vitest';
import { noSettings, parseSettings, settingsKey, withMuted, withSite } from './settings.ts';
import { choiceOn, coversHost, listedSite, siteOf } from './site.ts';
import { loadSettings, saveSite, type StorageArea } from './store.ts';

describe('parseSettings', () => {
  const whole = {
    version: 2,
    sites: { 'a.example': 'always', 'b.example': 'never' },
    otherSites: 'always',
    marks: 'none',
    appearance: 'dark',
    languages: ['en', 'zh'],
    muted: [{ id: 'janet-yellen', name: 'Janet Yellen' }],
  } as const;
  it.each([
    ['nothing', undefined, noSettings],
    ['something else', 'on', noSettings],
    ['a version to come', { ...whole, version: 3 }, noSettings],
    ['this version', whole, whole],
    [
      'the first version, which knew sites alone',
      { version: 1, sites: { 'a.example': 'always', 'b.example': 'never' } },
      { ...noSettings, sites: { 'a.example': 'always', 'b.example': 'never' } },
    ],
    [
      'an unknown choice for a site',
      { ...whole, sites: { 'a.example': 'sometimes', 'b.example': 'never' } },
      { ...whole, sites: { 'b.example': 'never' } },
    ],
    [
      'hosts with www., and one without it that says otherwise',
      {
        ...whole,
        sites: { 'www.a.example': 'always', 'www.b.example': 'always', 'b.example': 'never' },
      },
      whole,
    ],
    ['unknown marks', { ...whole, marks: 'some' }, { ...whole, marks: 'first' }],
    ['languages that are none', { ...whole, languages: 4 }, { ...whole, languages: 'all' }],
    ['a muted entity without a name', { ...whole, muted: [{ id: 'a' }] }, { ...whole, muted: [] }],
  ])('%s', (_, stored, settings) => {
    expect(parseSettings(stored)).toEqual(settings);
  });
});

it('keeps its stored name', () => {
  expect(settingsKey).toBe('settings');
});

describe('withSite', () => {
  const settings = withSite(withSite(noSettings, 'a.example', 'always'), 'b.example', 'never');
  it.each([
    ['a.example', undefined, { 'b.example': 'never' }],
    ['a.example', 'never', { 'a.example': 'never', 'b.example': 'never' }],
    ['www.a.example', 'never', { 'a.example': 'never', 'b.example': 'never' }],
    ['live.a.example', undefined, { 'b.example': 'never' }],
    ['c.example', undefined, { 'a.example': 'always', 'b.example': 'never' }],
  ] as const)('%s: %s', (host, choice, sites) => {
    expect(withSite(settings, host, choice).sites).toEqual(sites);
  });
});

describe('withMuted', () => {
  const [a, b] = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const settings = withMuted(withMuted(noSettings, a, true), b, true);
  it.each([
    [{ id: 'a', name: 'Anew' }, true, [b, { id: 'a', name: 'Anew' }]],
    [a, false, [b]],
    [{ id: 'c', name: 'C' }, false, [a, b]],
  ] as const)('%j: %s', (entity, muted, all) => {
    expect(withMuted(settings, entity, muted).muted).toEqual(all);
  });
});

it('saves two sites that are chosen at once', async () => {
  let stored: Record<string, unknown> = {};
  const area: StorageArea = {
    get: () => Promise.resolve(stored),
    set: (items) => {
      stored = { ...stored, ...structuredClone(items) };
      return Promise.resolve();
    },
  };
  await Promise.all([saveSite(area, 'a.example', 'always'), saveSite(area, 'b.example', 'never')]);
  expect((await loadSettings(area)).sites).toEqual({ 'a.example': 'always', 'b.example': 'never' });
});

describe('siteOf', () => {
  it.each([
    ['https://news.example/2023/07/a?b#c', '*://*.news.example/*'],
    ['https://www.news.example/', '*://*.news.example/*'],
    ['https://live.news.example/', '*://*.live.news.example/*'],
    ['https://www.example/', '*://*.www.example/*'],
    ['http://192.0.2.1/', '*://192.0.2.1/*'],
    ['http://localhost:8080/', '*://localhost/*'],
    ['http://[::1]:8080/', '*://[::1]/*'],
    ['chrome://extensions', undefined],
    ['about:blank', undefined],
    ['file:///tmp/a.html', undefined],
    ['moz-extension://a/b', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (address, pattern) => {
    expect(siteOf(address)?.pattern).toBe(pattern);
  });
});

describe('what holds on a page', () => {
  const sites = {
    'news.example': 'always',
    'quiet.news.example': 'never',
    'dull.example': 'never',
    'bright.dull.example': 'always',
  } as const;
  it.each([
    ['https://news.example/', 'always', 'news.example'],
    ['https://www.news.example/', 'always', 'news.example'],
    ['https://live.news.example/', 'always', 'news.example'],
    ['https://quiet.news.example/', 'never', 'quiet.news.example'],
    ['https://very.quiet.news.example/', 'never', 'quiet.news.example'],
    ['https://badnews.example/', 'ask', undefined],
    ['https://bright.dull.example/', 'never', 'dull.example'],
    ['https://example/', 'ask', undefined],
    ['about:blank', 'ask', undefined],
  ])('%s: %s', (address, choice, listed) => {
    expect(choiceOn({ sites, otherSites: 'ask' }, address)).toBe(choice);
    expect(listedSite({ sites }, siteOf(address)?.host ?? '')?.host).toBe(listed);
  });

  it('follows what is chosen for sites that are not listed', () => {
    const settings = { sites, otherSites: 'always' } as const;
    expect(choiceOn(settings, 'https://other.example/')).toBe('always');
    expect(choiceOn(settings, 'https://dull.example/')).toBe('never');
    expect(choiceOn(settings, 'file:///a.html')).toBe('ask');
  });
});

describe('coversHost', () => {
  it.each([
    ['*://news.example/*', 'news.example', true],
    ['https://news.example/*', 'news.example', true],
    ['*://news.example/*', 'www.news.example', false],
    ['*://*.news.example/*', 'www.news.example', true],
    ['*://*.news.example/*', 'news.example', true],
    ['*://*.news.example/*', 'badnews.example', false],
    ['*://*/*', 'news.example', true],
    ['<all_urls>', 'news.example', true],
    ['file:///*', 'news.example', false],
  ])('%s takes in %s: %s', (pattern, host, covers) => {
    expect(coversHost(pattern, host)).toBe(covers);
  });
});
