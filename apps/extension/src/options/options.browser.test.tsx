import { builtInPacks } from '@backgrounder/model/packs';
import { failure, success } from '@backgrounder/study';
import tokens from '@backgrounder/ui/tokens.css?inline';
import { en as uiEn, pseudo, translator, type Messages } from '@backgrounder/ui/words';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDatabase, type Database } from '../database/database.ts';
import { en } from '../locales/en.ts';
import { es } from '../locales/es.ts';
import { zhCn } from '../locales/zh-cn.ts';
import { createPackStore } from '../packs/pack-store.ts';
import { createReportStore } from '../reports/report-store.ts';
import { noSettings, type Settings } from '../settings/settings.ts';
import { TranslateContext, type ExtensionTranslate } from '../words-context.ts';
import type { OptionsEnvironment } from './environment.ts';
import { Options } from './Options.tsx';
import style from './options.css?inline';

const english = { ...uiEn, ...en };
let database: Database;
let settings: Settings;
let granted: string[];
let grants: boolean;
let files: Map<string, string>;
let served: Map<string, string>;
let learnt: string[];

function environment(): OptionsEnvironment {
  return {
    loadSettings: () => Promise.resolve(settings),
    changeSettings: (change) => {
      settings = change(settings);
      return Promise.resolve();
    },
    packs: createPackStore({
      database,
      builtIn: builtInPacks,
      announce: () => Promise.resolve(),
      clock: Date.now,
    }),
    reports: createReportStore(database),
    permissions: {
      granted: () => Promise.resolve(granted),
      request: (origins) => {
        if (grants) granted = [...granted, ...origins];
        return Promise.resolve(grants);
      },
      remove: (origins) => {
        granted = granted.filter((one) => !origins.includes(one));
        return Promise.resolve();
      },
    },
    commands: () =>
      Promise.resolve([
        { name: 'next-mention', description: 'Open the next', keys: 'Alt+Shift+J' },
        { name: 'open-panel', description: 'Open the timeline', keys: '' },
      ]),
    fetchText: (address) => {
      const text = served.get(address);
      return Promise.resolve(text === undefined ? failure('404 Not Found') : success(text));
    },
    study: {
      backup: () => Promise.resolve(success(JSON.stringify(learnt))),
      restore: (text) => {
        const records = JSON.parse(text) as string[];
        if (records.includes('broken')) return Promise.resolve(failure('record 1 is damaged'));
        const added = records.filter((one) => !learnt.includes(one));
        learnt = [...learnt, ...added];
        return Promise.resolve(success(added.length));
      },
    },
    watch: () => () => undefined,
    download: (name, text) => void files.set(name, text),
    now: () => Date.UTC(2026, 5, 1, 12),
  };
}

beforeEach(() => {
  database = createDatabase(`options-${crypto.randomUUID()}`);
  settings = noSettings;
  granted = [];
  grants = true;
  files = new Map();
  served = new Map();
  learnt = ['one review'];
  document.adoptedStyleSheets = [tokens, style].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  document.title = 'Options';
});
afterEach(() => {
  render(null, document.body);
  document.adoptedStyleSheets = [];
  document.documentElement.dir = 'ltr';
  database.close();
});

async function show(messages: Messages = english): Promise<void> {
  const t = translator(messages) as ExtensionTranslate;
  document.documentElement.lang = t('locale');
  document.documentElement.dir = t('direction');
  render(
    <TranslateContext.Provider value={t}>
      <Options environment={environment()} />
    </TranslateContext.Provider>,
    document.body,
  );
  await vi.waitFor(() => expect(document.querySelectorAll('main section')).toHaveLength(8));
}

const part = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;
const says = (id: string, text: string) =>
  vi.waitFor(() => expect(part(id).textContent).toContain(text));
const lacks = (id: string, text: string) =>
  vi.waitFor(() => expect(part(id).textContent).not.toContain(text));

function press(id: string, name: string): void {
  const button = [...part(id).querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith(name),
  );
  if (!button) throw new Error(`no button ${name}`);
  button.click();
}

function write(id: string, type: string, text: string): Promise<void> {
  const field = part(id).querySelector<HTMLInputElement>(`input[type=${type}]`)!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** As if the reader had chosen files in the browser's own dialog. */
function choose(id: string, ...chosen: readonly File[]): void {
  const field = part(id).querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  for (const file of chosen) transfer.items.add(file);
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const packText = (version: string): string => `format: 1
id: harbour
version: ${version}
title: The harbour
summary: What happened at the harbour.
language: en
licence: CC-BY-4.0
authors: [An author]
sources:
  paper: { title: The paper, published: 2023-07-08 }
entities:
  pier: { kind: place, name: Pier Nine, description: A pier. }
facts: {}
`;

describe('the options page', () => {
  it.each([
    ['English', english],
    ['Chinese', { ...english, ...zhCn }],
    ['Spanish', { ...english, ...es }],
    ['long words', pseudo(english, 'long')],
    ['right to left', pseudo(english, 'rtl')],
  ])('has no fault that axe can find, and does not overflow: %s', async (_, messages) => {
    settings = {
      ...noSettings,
      sites: { 'a.example': 'always', 'b.example': 'never' },
      languages: ['en'],
      muted: [{ id: 'xi-jinping', name: 'Xi Jinping' }],
    };
    await createReportStore(database).add({
      kind: 'fact-wrong',
      quote: 'a few words of the page',
      address: 'https://a.example/one',
      note: 'It was in June.',
      at: 1,
    });
    await show(messages);
    const { violations, passes } = await axe.run(document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
    expect(passes.some((one) => one.id === 'color-contrast')).toBe(true);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });
});

describe('sites', () => {
  it('are added with the permission for them, and removed with undo', async () => {
    await show();
    await write('sites', 'text', 'https://News.example/today');
    press('sites', 'Add a site');
    await says('sites', 'news.example');
    expect(settings.sites).toEqual({ 'news.example': 'always' });
    expect(granted).toEqual(['*://*.news.example/*']);
    press('sites', 'Remove');
    await says('sites', 'No site has a choice of its own');
    press('sites', 'Undo');
    await says('sites', 'news.example');
    expect(settings.sites).toEqual({ 'news.example': 'always' });
  });

  it('say what is no site', async () => {
    await show();
    await write('sites', 'text', 'the news');
    press('sites', 'Add a site');
    await says('sites', 'not a site’s name: “the news”');
    expect(settings.sites).toEqual({});
  });

  it('stay as they are where the browser says no', async () => {
    grants = false;
    await show();
    part('sites').querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await says('sites', 'nothing was changed');
    expect(settings.otherSites).toBe('ask');
  });

  it('are all taken in with one permission, which is given back', async () => {
    await show();
    const radios = part('sites').querySelectorAll<HTMLInputElement>('input[type=radio]');
    radios[1]!.click();
    await vi.waitFor(() => expect(settings.otherSites).toBe('always'));
    expect(granted).toEqual(['*://*/*']);
    radios[0]!.click();
    await vi.waitFor(() => expect(granted).toEqual([]));
    expect(settings.otherSites).toBe('ask');
  });

  it('tell where the permission is missing', async () => {
    settings = { ...noSettings, sites: { 'a.example': 'always' } };
    await show();
    await says('sites', 'permission is missing');
    press('sites', 'Allow');
    await lacks('sites', 'permission is missing');
    expect(granted).toEqual(['*://*.a.example/*']);
  });
});

describe('packs', () => {
  it('are added from a file, replaced by a newer one, switched off, removed, and put back', async () => {
    await show();
    choose('packs', new File([packText('1.0.0')], 'harbour.yaml'));
    await says('packs', 'Added: The harbour.');
    choose('packs', new File([packText('1.1.0')], 'harbour.yaml'));
    await says('packs', 'Replaced version 1.0.0 of The harbour.');
    const { packs } = environment();
    const last = (): HTMLInputElement =>
      [...part('packs').querySelectorAll<HTMLInputElement>('input[type=checkbox]')].at(-1)!;
    last().click();
    await vi.waitFor(async () => expect((await packs.list()).at(-1)?.isOn).toBe(false));
    press('packs', 'Remove');
    await says('packs', 'Removed: The harbour.');
    expect(await packs.list()).toHaveLength(builtInPacks.length);
    press('packs', 'Undo');
    await vi.waitFor(async () => expect((await packs.list()).at(-1)?.version).toBe('1.1.0'));
  });

  it('tell what is wrong with a file, and where, and change nothing', async () => {
    await show();
    choose('packs', new File([packText('1.0.0').replace('kind: place', 'kind: pier')], 'h.yaml'));
    await says('packs', 'One thing in h.yaml must be mended');
    expect(part('packs').textContent).toContain('Line 12, column 17');
    expect(await environment().packs.list()).toHaveLength(builtInPacks.length);
  });

  it('come from an address, with the permission for it', async () => {
    served.set('https://packs.example/harbour.yaml', packText('2.0.0'));
    await show();
    await write('packs', 'url', 'https://packs.example/harbour.yaml');
    press('packs', 'Add from an address');
    await says('packs', 'From https://packs.example/harbour.yaml');
    expect(granted).toEqual(['https://packs.example/*']);
    await write('packs', 'url', 'https://packs.example/none.yaml');
    press('packs', 'Add from an address');
    await says('packs', '404 Not Found');
  });
});

it('changes marks, looks and languages', async () => {
  await show();
  part('marks').querySelectorAll<HTMLInputElement>('input[name=marks]')[2]!.click();
  await vi.waitFor(() => expect(settings.marks).toBe('none'));
  part('marks').querySelectorAll<HTMLInputElement>('input[name=appearance]')[2]!.click();
  await vi.waitFor(() => expect(settings.appearance).toBe('dark'));
  part('languages').querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
  await vi.waitFor(() =>
    expect(part('languages').querySelectorAll('input[type=checkbox]')).toHaveLength(5),
  );
  part('languages').querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
  await vi.waitFor(() => expect(settings.languages).toEqual(['en', 'es', 'fr', 'zh']));
});

it('marks a muted name again', async () => {
  settings = { ...noSettings, muted: [{ id: 'xi-jinping', name: 'Xi Jinping' }] };
  await show();
  press('muted', 'Mark again');
  await says('muted', 'No name is muted');
  expect(settings.muted).toEqual([]);
});

describe('reports', () => {
  beforeEach(async () => {
    const reports = createReportStore(database);
    for (const quote of ['first', 'second']) {
      await reports.add({ kind: 'other', quote, address: '', at: 5 });
    }
    await show();
  });

  it('tell what they are about', async () => {
    const [pack] = builtInPacks;
    const [fact] = pack!.facts;
    const about = { kind: 'fact-wrong', quote: '', address: '', at: 5 } as const;
    await environment().reports.add({ ...about, pack: pack!.id, fact: fact!.id });
    render(null, document.body);
    await show();
    await says('reports', fact!.summary);
    expect(part('reports').querySelectorAll('.rows li')).toHaveLength(3);
  });

  it('are exported as they are', () => {
    press('reports', 'Export');
    const [[name, text] = []] = files;
    expect(name).toMatch(/^backgrounder-reports-2026-06-0[12]\.json$/);
    expect(JSON.parse(text!)).toEqual([
      { kind: 'other', quote: 'second', address: '', at: 5 },
      { kind: 'other', quote: 'first', address: '', at: 5 },
    ]);
  });

  it('are removed with undo', async () => {
    press('reports', 'Remove all');
    await says('reports', '2 reports were removed');
    press('reports', 'Undo');
    await says('reports', 'second');
    const { reports } = environment();
    expect((await reports.list()).map(({ quote }) => quote)).toEqual(['second', 'first']);
  });
});

describe('a backup of everything', () => {
  const changed: Settings = {
    ...noSettings,
    sites: { 'a.example': 'never' },
    marks: 'all',
  };

  async function backUp(): Promise<string> {
    press('data', 'Save a backup');
    await vi.waitFor(() => expect(files.size).toBe(1));
    await says('data', [...files.keys()][0]!);
    return [...files.values()][0]!;
  }

  it('brings back settings, packs, reports, and adds what was learnt', async () => {
    settings = changed;
    const { packs, reports } = environment();
    await reports.add({ kind: 'other', quote: 'a quote', address: '', at: 5 });
    await show();
    choose('packs', new File([packText('1.0.0')], 'harbour.yaml'));
    await says('packs', 'Added');
    await packs.setOn(builtInPacks[0]!.id, false);
    const text = await backUp();

    await packs.remove('harbour');
    await packs.setOn(builtInPacks[0]!.id, true);
    await reports.clear();
    settings = noSettings;
    learnt = ['another review'];
    choose('data', new File([text], 'backup.json'));
    await says('data', 'Reviews added: 1');
    expect(settings).toEqual(changed);
    expect((await packs.list()).map(({ id, isOn }) => [id, isOn])).toEqual([
      [builtInPacks[0]!.id, false],
      ...builtInPacks.slice(1).map(({ id }) => [id, true]),
      ['harbour', true],
    ]);
    expect((await reports.list()).map(({ quote }) => quote)).toEqual(['a quote']);
    expect(learnt).toEqual(['another review', 'one review']);
  });

  it.each<[string, (text: string) => string, string]>([
    ['another file', () => '{"a":1}', 'another kind of file'],
    ['one that was cut short', (text) => text.slice(0, -20), 'cut short'],
    ['a newer one', (text) => text.replace('"version":1', '"version":2'), 'newer version'],
    [
      'one with a wrong report',
      (text) => text.replace('"reports":[', '"reports":[{}'),
      'damaged: reports',
    ],
    [
      'one with damaged reviews',
      (text) => text.replace('one review', 'broken'),
      'record 1 is damaged',
    ],
  ])('is not taken from %s, and all stays as it was', async (_, spoil, why) => {
    settings = changed;
    await show();
    choose('packs', new File([packText('1.0.0')], 'harbour.yaml'));
    await says('packs', 'Added');
    const text = spoil(await backUp());
    settings = noSettings;
    choose('data', new File([text], 'backup.json'));
    await says('data', why);
    expect(settings).toEqual(noSettings);
    expect(learnt).toEqual(['one review']);
    expect(await environment().packs.list()).toHaveLength(builtInPacks.length + 1);
  });
});
