import { describe, expect, it } from 'vitest';
import type { PageReport, RelatedPage } from '../messages.ts';
import { loadPopup, type PopupSource } from './state.ts';

const page: RelatedPage = {
  stories: ['A story'],
  isMarked: false,
  mentions: 3,
  toldFacts: 1,
  entities: [],
};
const source: PopupSource = {
  address: 'https://news.example/a',
  choiceOf: () => Promise.resolve(undefined),
  isGranted: () => Promise.resolve(false),
  survey: () => Promise.resolve({ type: 'related', page }),
};
const site = { host: 'news.example', pattern: '*://*.news.example/*' };
const survey = (report: PageReport) => () => Promise.resolve(report);
const refuse = () => Promise.reject(new Error('Cannot access'));

describe('loadPopup', () => {
  it.each([
    ['a related page', {}, { type: 'related', page, site: { ...site, isAlways: false } }],
    [
      'an unrelated page',
      { survey: survey({ type: 'unrelated', installed: ['A story'] }) },
      { type: 'unrelated', installed: ['A story'], site: { ...site, isAlways: false } },
    ],
    [
      'a page that could not be read',
      { survey: survey({ type: 'failed', reason: 'gone' }) },
      { type: 'failed', reason: 'gone', site: { ...site, isAlways: false } },
    ],
    [
      'a page of the browser',
      { address: 'chrome://settings', survey: refuse },
      { type: 'restricted' },
    ],
    ['a store', { address: 'https://store.example/', survey: refuse }, { type: 'restricted' }],
    [
      'a site set to always, and granted',
      {
        choiceOf: () => Promise.resolve('always' as const),
        isGranted: () => Promise.resolve(true),
      },
      { type: 'related', page, site: { ...site, isAlways: true } },
    ],
    [
      'a site set to always whose permission was withdrawn',
      { choiceOf: () => Promise.resolve('always' as const) },
      { type: 'related', page, site: { ...site, isAlways: false } },
    ],
    [
      'a site set to never, which is not read',
      { choiceOf: () => Promise.resolve('never' as const), survey: refuse },
      { type: 'off', site },
    ],
    ['a file', { address: 'file:///a.html' }, { type: 'related', page, site: undefined }],
  ])('%s', async (_, over, state) => {
    expect(await loadPopup({ ...source, ...over })).toEqual(state);
  });
});
