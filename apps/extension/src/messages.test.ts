import { parseDay } from '@backgrounder/model';
import { compileIndex } from '@backgrounder/model/match';
import { builtInPacks } from '@backgrounder/model/packs';
import { plainPage } from '@backgrounder/model/page';
import { annotatePage, type PageFindings } from '@backgrounder/ui/findings';
import { describe, expect, it } from 'vitest';
import {
  parseActionReply,
  parseAnnotateReply,
  parsePageReport,
  parseToBackground,
  parseToPage,
  type RelatedPage,
} from './messages.ts';

const page = {
  title: 'A page',
  text: 'Some text',
  blocks: [{ start: 0, end: 9, kind: 'body' }],
  language: 'en',
};

const evidence = {
  jsonLd: ['{"datePublished": "2023-07-07"}'],
  metas: [['date', '2023-07-07']],
  stated: ['2023-07-07'],
  alone: ['2023-07-07'],
  listed: [],
  lines: ['7 July 2023'],
};

const address = 'https://a.example/';
const sent = { page, evidence, address };

const withBlock = (block: object) => ({ ...sent, page: { ...page, blocks: [block] } });
const withEvidence = (over: object) => ({ ...sent, evidence: { ...evidence, ...over } });

const report = { kind: 'other', quote: 'words', address: 'https://a.example/', at: 1 };

describe('to the background', () => {
  it.each([
    [{ type: 'page-passed-gate' }, true],
    [{ type: 'load-card' }, true],
    [{ type: 'annotate', sent }, true],
    [{ type: 'annotate', sent: { ...sent, page: { title: '', text: '', blocks: [] } } }, true],
    [{ type: 'annotate', sent: { ...sent, page: { ...page, text: 3 } } }, false],
    [{ type: 'annotate', sent: withBlock({ start: 4, end: 1, kind: 'body' }) }, false],
    [{ type: 'annotate', sent: { page, evidence } }, false],
    [{ type: 'annotate', sent: { page, address } }, false],
    [{ type: 'annotate', sent: withEvidence({ jsonLd: [3] }) }, false],
    [{ type: 'annotate', sent: withEvidence({ metas: [['date']] }) }, false],
    [{ type: 'annotate', sent: withEvidence({ stated: [2023] }) }, false],
    [{ type: 'annotate', sent: withEvidence({ lines: 'lines' }) }, false],
    [{ type: 'annotate' }, false],
    [{ type: 'panel', sent }, true],
    [{ type: 'panel' }, false],
    [{ type: 'study', facts: [{ pack: 'p', fact: 'f' }], chosen: true }, true],
    [{ type: 'study', facts: [], chosen: false }, true],
    [{ type: 'study', facts: [{ pack: 'p' }], chosen: true }, false],
    [{ type: 'study', facts: [{ pack: 'p', fact: 'f' }] }, false],
    [{ type: 'mute', entity: { id: 'a', name: 'A' }, muted: true }, true],
    [{ type: 'mute', entity: { id: 'a' }, muted: true }, false],
    [{ type: 'mute', entity: { id: 'a', name: 'A' }, muted: 'yes' }, false],
    [{ type: 'report', report }, true],
    [{ type: 'report', report: { ...report, entity: 'a', pack: 'p', fact: 'f', note: 'n' } }, true],
    [{ type: 'report', report: { ...report, quote: 'q'.repeat(200) } }, true],
    [{ type: 'report', report: { ...report, quote: 'q'.repeat(201) } }, false],
    [{ type: 'report', report: { ...report, kind: 'dull' } }, false],
    [{ type: 'report', report: { ...report, at: Number.NaN } }, false],
    [{ type: 'report', report: { ...report, note: 3 } }, false],
    [{ type: 'report' }, false],
    [{ type: 'open-panel' }, true],
    [{ type: 'delete-everything' }, false],
    [[], false],
    ['annotate', false],
    [null, false],
    [undefined, false],
  ])('%j is understood: %s', (value, isUnderstood) => {
    expect(parseToBackground(value)).toEqual(isUnderstood ? value : undefined);
  });
});

describe('to a page', () => {
  it.each([
    [{ type: 'panel' }, true],
    [{ type: 'open-sheet' }, true],
    [{ type: 'survey' }, true],
    [{ type: 'explain' }, true],
    [{ type: 'stop' }, true],
    [{ type: 'step', by: -1 }, true],
    [{ type: 'step', by: 2 }, false],
    [{ type: 'step' }, false],
    [{ type: 'open', mark: 3 }, true],
    [{ type: 'marks', show: 'all' }, true],
    [{ type: 'marks', show: 'setting' }, true],
    [{ type: 'marks', show: 'some' }, false],
    [{ type: 'open', mark: -1 }, false],
    [{ type: 'open', mark: 0.5 }, false],
    [{ type: 'annotate', sent }, false],
    [3, false],
  ])('%j is understood: %s', (value, isUnderstood) => {
    expect(parseToPage(value)).toEqual(isUnderstood ? value : undefined);
  });

  it('drops what it does not know', () => {
    expect(parseToPage({ type: 'stop', at: 'once' })).toEqual({ type: 'stop' });
  });
});

const found: PageFindings = {
  stories: ['A story'],
  mentions: [{ start: 0, end: 4, content: 0 }],
  contents: [
    {
      entity: { id: 'a', name: 'A', kind: 'person', description: 'Somebody' },
      language: 'en',
      posts: [],
      asOf: [],
      since: [],
      past: [],
    },
  ],
  toldFacts: 0,
  studied: [],
  installed: ['A story'],
};

describe('the answer of the background', () => {
  it('is taken where it is whole', () => {
    expect(parseAnnotateReply({ type: 'annotated', found })).toEqual({ type: 'annotated', found });
  });

  it.each([
    ['nothing', undefined, 'no answer'],
    ['a failure', { type: 'failed', reason: 'out of order' }, 'out of order'],
    [
      'a mention of a card that is not there',
      { type: 'annotated', found: { ...found, contents: [] } },
      'no answer',
    ],
    [
      'a mention that ends before it begins',
      { type: 'annotated', found: { ...found, mentions: [{ start: 4, end: 0, content: 0 }] } },
      'no answer',
    ],
  ])('is a failure where it is %s', (_, value, reason) => {
    expect(parseAnnotateReply(value)).toEqual({ type: 'failed', reason });
  });
});

describe('the answer to an action', () => {
  it.each([
    [{ type: 'done' }, { type: 'done' }],
    [
      { type: 'failed', reason: 'no room' },
      { type: 'failed', reason: 'no room' },
    ],
    [{ type: 'done soon' }, { type: 'failed', reason: 'no answer' }],
    [undefined, { type: 'failed', reason: 'no answer' }],
  ])('%j', (value, reply) => {
    expect(parseActionReply(value)).toEqual(reply);
  });
});

const relatedPage: RelatedPage = {
  stories: ['A story'],
  isMarked: true,
  mentions: 1,
  toldFacts: 0,
  entities: [{ id: 'a', name: 'A', language: 'en', mentions: 1, mark: 0 }],
};

describe('the report of a page', () => {
  it.each([
    [{ type: 'unrelated', installed: ['A story'] }, true],
    [{ type: 'related', page: relatedPage }, true],
    [{ type: 'related', page: { ...relatedPage, showsAll: true } }, true],
    [{ type: 'related', page: { ...relatedPage, showsAll: 'yes' } }, false],
    [{ type: 'failed', reason: 'gone' }, true],
    [{ type: 'related', page: { ...relatedPage, mentions: 'many' } }, false],
    [{ type: 'related' }, false],
    [undefined, false],
  ])('%j is taken as it is: %s', (value, isTaken) => {
    expect(parsePageReport(value)).toEqual(
      isTaken ? value : { type: 'failed', reason: 'no answer from the page' },
    );
  });
});

it('understands what the packs know of a page', () => {
  const about = plainPage(
    `China’s curbs on gallium and germanium
The Chinese curbs on exports of gallium and germanium were announced on 3 July 2023.
Janet Yellen met Premier Li Qiang in Beijing on 7 July 2023. Yellen spoke of healthy competition.`,
    parseDay('2023-07-09'),
  );
  const reader = { muted: new Set<string>(), isStudied: () => false };
  const known = { packs: builtInPacks, index: compileIndex(builtInPacks) };
  const reply = { type: 'annotated', found: annotatePage(known, about, reader).found };
  expect(reply.found.mentions.length).toBeGreaterThan(3);
  expect(parseAnnotateReply(JSON.parse(JSON.stringify(reply)))).toEqual(reply);
});
