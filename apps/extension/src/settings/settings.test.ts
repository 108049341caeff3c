import { describe, expect, it } from 'vitest';
import { choiceFor, noSettings, parseSettings, settingsKey, withSite } from './settings.ts';
import { coversHost, siteOf, sitePattern } from './site.ts';
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
    ['c.example', undefined, { 'a.example': 'always', 'b.example': 'never' }],
  ] as const)('%s: %s', (host, choice, sites) => {
    expect(withSite(settings, host, choice).sites).toEqual(sites);
  });
});

describe('choiceFor', () => {
  const settings = withSite(
    withSite(noSettings, 'news.example', 'always'),
    'shop.news.example',
    'never',
  );
  it.each([
    ['news.example', 'always'],
    ['www.news.example', 'always'],
    ['shop.news.example', 'never'],
    ['a.shop.news.example', 'never'],
    ['badnews.example', undefined],
    ['example', undefined],
    ['localhost', undefined],
    ['', undefined],
  ])('%s: %s', (host, choice) => {
    expect(choiceFor(settings, host)).toBe(choice);
  });
});

describe('sitePattern', () => {
  it.each([
    ['news.example', '*://*.news.example/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
  ])('%s: %s', (host, pattern) => {
    expect(sitePattern(host)).toBe(pattern);
    expect(coversHost(pattern, host)).toBe(true);
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
    ['https://news.example/2023/07/a?b#c', '*://news.example/*'],
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
