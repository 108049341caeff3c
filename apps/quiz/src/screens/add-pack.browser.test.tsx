import '@backgrounder/ui/tokens.css';
import '../styles/base.css';
import '../styles/pages.css';
import type { Pack } from '@backgrounder/model';
import { formatPack } from '@backgrounder/model';
import { builtInPacks } from '@backgrounder/model/packs';
import { failure, success } from '@backgrounder/study';
import { createMemoryLog } from '@backgrounder/study/memory';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Environment } from '../environment.ts';
import { readPack } from '../packs/make-pack.ts';
import type { Route } from '../routing.ts';
import { openTab } from '../state/sample-quiz.ts';
import type { Quiz } from '../state/quiz.ts';
import { languages } from '../words/languages.ts';
import { loadWords } from '../words/load.ts';
import { Speak } from '../words/Speak.tsx';
import { AddPack } from './AddPack.tsx';

const [july] = builtInPacks as [Pack];
let root: HTMLElement;
let route: ReturnType<typeof signal<Route>>;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.colorScheme = '';
});

async function show(over: Partial<Quiz> = {}, language: (typeof languages)[number] = 'en') {
  const { quiz } = await openTab(createMemoryLog('device'));
  route = signal<Route>({ screen: 'add-pack', path: [] });
  const environment = {
    route,
    go: (screen, ...path) => void (route.value = { screen, path }),
  } as Partial<Environment> as Environment;
  const t = await loadWords(language);
  document.documentElement.lang = language;
  render(
    <Speak t={t}>
      <div class="frame">
        <AddPack
          quiz={Object.defineProperties({ ...quiz }, Object.getOwnPropertyDescriptors(over))}
          environment={environment}
        />
      </div>
    </Speak>,
    root,
  );
  return quiz;
}

async function choose(text: string, name = 'story.yaml'): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As the app reads it, but for keeping it. */
const reads: Quiz['addPack'] = (text) => {
  const read = readPack(text);
  return Promise.resolve(
    read.ok
      ? success({
          pack: read.value,
          cards: 12,
          replaced: { version: '0.0.9', added: 2, changed: 1, removed: 0, withdrawn: 1 },
        })
      : read,
  );
};

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('what is wrong with a file is told with its place and how to mend it', async () => {
  await show({ addPack: reads });
  await choose('format: 1\nid: Own\n', 'mine.yaml');
  await expect.element(page.getByRole('alert')).toMatchTextContent('in mine.yaml must be mended');
  await expect.element(page.getByRole('alert')).toMatchTextContent('Line 2, column ');
  expect(await violations()).toEqual([]);
});

test('what changed from the version before is summed up, and the story can be learnt at once', async () => {
  await show({ addPack: reads });
  await choose(JSON.stringify(formatPack(july)));
  const status = page.getByRole('status');
  await expect
    .element(status)
    .toMatchTextContent('2 new facts, one changed fact, one fact found wrong, not asked any more');
  await userEvent.click(page.getByRole('button', { name: 'Learn it' }));
  await expect.poll(() => route.value?.screen).toBe('review');
});

test.each([
  ['my file', 'write it whole, with https'],
  ['ftp://a.example/pack.yaml', 'write it whole, with https'],
  ['http://a.example/pack.yaml', 'write it whole, with https'],
  ['https://127.0.0.1:9/pack.yaml', 'Nothing answered at 127.0.0.1:9'],
])('the address %s is refused with its reason', async (address, reason) => {
  await show({ addPack: reads });
  const form = root.querySelector('form')!;
  form.noValidate = true;
  await userEvent.fill(page.getByLabelText('Address of a pack'), address);
  await userEvent.click(page.getByRole('button', { name: 'Add from the address' }));
  await expect.element(page.getByRole('alert')).toMatchTextContent(reason);
});

test('where the disk is full, that is said', async () => {
  await show({ addPack: () => Promise.resolve(failure({ kind: 'quota' })) });
  await choose('{}');
  await expect.element(page.getByRole('alert')).toMatchTextContent('is full');
});

test('an added pack can be removed, and that undone', async () => {
  const shown = { ...july, added: { at: 1, from: 'mine.yaml' } };
  const packs = signal(new Map([[july.id, shown]]));
  await show({
    get packs() {
      return packs.value;
    },
    removePack: () => {
      packs.value = new Map();
      return Promise.resolve(
        success(() => {
          packs.value = new Map([[july.id, shown]]);
          return Promise.resolve(success(undefined));
        }),
      );
    },
  });
  const remove = page.getByRole('button', { name: `Remove: ${july.title}` });
  await userEvent.click(remove);
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent('What you learnt of it is kept');
  await expect.element(remove).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(remove).toBeVisible();
});

test('in a larger app it points to where packs are added', async () => {
  await show({ packSettings: '/options.html#packs' });
  const link = page.getByRole('link', { name: 'Open the settings' });
  await expect.element(link).toHaveAttribute('href', '/options.html#packs');
  expect(root.querySelector('input')).toBeNull();
});

test.each(
  languages.flatMap((language) => [['light', language] as const, ['dark', language] as const]),
)('is accessible in %s, in %s, on a narrow screen', async (scheme, language) => {
  document.documentElement.style.colorScheme = scheme;
  await page.viewport(320, 700);
  const packs = new Map([
    [july.id, { ...july, added: { at: 1, from: 'https://a.example/' + 'long'.repeat(40) } }],
  ]);
  await show({ packs }, language);
  expect(await violations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
