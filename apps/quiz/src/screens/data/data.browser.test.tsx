import '@backgrounder/ui/tokens.css';
import '../../styles/base.css';
import '../../styles/pages.css';
import '../../styles/forced-colors.css';
import { studyDatabaseName } from '@backgrounder/study';
import { privateBackupFolder } from '@backgrounder/study/exchange';
import { createMemoryLog } from '@backgrounder/study/memory';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browserBackupPlace } from '../../backup-place.ts';
import type { BackupPlace } from '../../environment.ts';
import {
  emulateScheme,
  violations,
  stickingOut,
  painted,
  showScreen,
  wordsOf,
  type ShownScreen,
} from '../../sample-screen.tsx';
import { dailyBackup } from '../../state/daily-backup.ts';
import { keepBackedUp } from '../../state/keep-backed-up.ts';
import { openTab, startedTab, type Tab } from '../../state/sample-quiz.ts';
import type { QuizTranslate } from '../../words/use-translate.ts';

let shown: ShownScreen;
let tab: Tab;
let folder: FileSystemDirectoryHandle;
/** As the browser's own, but that no window asks which folder: it is one of the page's private files. */
let place: BackupPlace;

beforeEach(async () => {
  tab = await startedTab();
  tab.quiz.reveal('');
  await tab.quiz.rate('good');
  const made = await privateBackupFolder(navigator.storage);
  if (!made) throw new Error('no private files');
  folder = made;
  for await (const name of folder.keys()) await folder.removeEntry(name);
  const choosing = Object.assign(Object.create(window) as Window, {
    showDirectoryPicker: () => Promise.resolve(folder),
  });
  place = browserBackupPlace(choosing, `${studyDatabaseName}-data-test`)!;
  await place.forget();
});
afterEach(() => shown.remove());

interface Options {
  readonly t?: QuizTranslate;
  readonly erase?: () => Promise<'erased' | 'blocked' | 'failed'>;
  readonly withPlace?: boolean;
}

async function show({ t, erase, withPlace = true }: Options = {}): Promise<void> {
  shown = await showScreen({
    quiz: tab.quiz,
    screen: 'data',
    ...(t && { t }),
    ...(erase && { erase }),
    ...(withPlace && { backupPlace: place }),
  });
}

function says(section: string): string {
  return shown.element(`[data-section="${section}"]`).textContent;
}

async function filesThere(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}

async function chooseFile(text: string): Promise<void> {
  const field = shown.input('input[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'backup.json'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await painted();
}

/** Ways the screen can stand. */
const states: Readonly<Record<string, (t?: QuizTranslate) => Promise<void>>> = {
  'with a folder': async (t) => {
    await place.choose();
    await show(t && { t });
    await expect.poll(() => shown.root.querySelector('[data-action="back-up-now"]')).not.toBe(null);
  },
  'where no folder can be chosen': (t) => show({ withPlace: false, ...(t && { t }) }),
  'with a folder that is gone': async (t) => {
    await place.choose();
    await (await navigator.storage.getDirectory()).removeEntry('backups', { recursive: true });
    await show(t && { t });
    await expect.poll(() => shown.root.querySelector('[data-problem="gone"]')).not.toBe(null);
  },
  'with a file that is no backup': async (t) => {
    await show(t && { t });
    await chooseFile('{}');
    await expect.poll(() => shown.root.querySelector('[data-problem]')).not.toBe(null);
  },
  'asking whether to delete everything': async (t) => {
    await show(t && { t });
    await shown.press('[data-action="erase"]');
    shown.element('dialog[open]');
  },
};

describe.each(['light', 'dark'] as const)('in the %s theme', (scheme) => {
  beforeEach(() => emulateScheme(scheme));
  afterEach(() => emulateScheme(''));

  test.each(Object.keys(states))('data %s have no axe violations', async (name) => {
    await page.viewport(390, 844);
    await states[name]!();
    expect(await violations()).toEqual([]);
  });
});

describe.each(['en', 'es', 'zh-CN', 'long', 'rtl'] as const)('in the words of %s', (language) => {
  test.each(Object.keys(states))('data %s fit into 320 px', async (name) => {
    await page.viewport(320, 568);
    await states[name]!(await wordsOf(language));
    expect(stickingOut(shown.root, 320)).toEqual([]);
  });
});

describe('a backup', () => {
  test('is downloaded, and brings everything back elsewhere', async () => {
    await show();
    await shown.press('[data-action="backup"]');
    await expect.poll(() => shown.downloads.length).toBe(1);
    const [{ name, file }] = shown.downloads as [{ name: string; file: Blob }];
    expect([name, file.type]).toEqual(['backgrounder-2026-11-23.json', 'application/json']);
    await expect.poll(() => says('backup')).toContain(`Downloaded: ${name}`);
    const text = await file.text();

    shown.remove();
    tab = await openTab(createMemoryLog('other'));
    await show();
    await chooseFile(text);
    await expect.poll(() => says('backup')).toContain('Restored: 2 records added; 0');
    expect(tab.quiz.snapshot.value.today.reviews).toBe(1);
    await chooseFile(text);
    await expect.poll(() => says('backup')).toContain('was here already');
  });

  test('that is damaged is refused whole, and says so', async () => {
    await show();
    await shown.press('[data-action="backup"]');
    await expect.poll(() => shown.downloads.length).toBe(1);
    const text = await shown.downloads[0]!.file.text();

    shown.remove();
    tab = await openTab(createMemoryLog('other'));
    await show();
    for (const [damaged, code] of [
      [text.slice(0, -10), 'not-a-backup'],
      [text.replace('"rating":"good"', '"rating":"easy"'), 'damaged-backup'],
      [text.replace('"version":2', '"version":99'), 'newer-backup'],
    ] as const) {
      await chooseFile(damaged);
      await expect.poll(() => shown.root.querySelector(`[data-problem="${code}"]`)).not.toBe(null);
      expect(tab.quiz.snapshot.value.deck.packs.size).toBe(0);
    }
  });
});

describe('the backup folder', () => {
  test('gets a backup when it is chosen, and is remembered until it is forgotten', async () => {
    await show();
    await shown.press('[data-action="choose-folder"]');
    const written = 'backgrounder-2026-11-23.json';
    await expect.poll(() => says('folder')).toContain(`Backup written: ${written}`);
    expect(says('folder')).toContain(`Latest backup: ${written}`);
    await shown.press('[data-action="back-up-now"]');
    await expect.poll(() => says('folder')).toContain('there already');
    expect(await filesThere()).toEqual([written]);

    shown.remove();
    await show();
    await expect.poll(() => says('folder')).toContain(`Latest backup: ${written}`);
    await shown.press('[data-action="forget-folder"]');
    await expect.poll(() => says('folder')).toContain('No more backups');
    expect(await place.kept()).toBe(undefined);
    expect(await filesThere()).toEqual([written]);
  });

  test('gets one by itself after the first answer of each day', async () => {
    await place.choose();
    keepBackedUp(tab.quiz, place, (work) => work());
    await expect.poll(filesThere).toHaveLength(1);
    tab.pass(86_400_000);
    await tab.quiz.refresh();
    tab.quiz.begin();
    tab.quiz.reveal('');
    await tab.quiz.rate('good');
    await expect
      .poll(filesThere)
      .toEqual(['backgrounder-2026-11-23.json', 'backgrounder-2026-11-24.json']);
    await show();
  });

  test('that is not chosen gets nothing', async () => {
    await dailyBackup(tab.quiz, place);
    expect(await filesThere()).toEqual([]);
    await show();
    shown.element('[data-action="choose-folder"]');
  });
});

describe('an export', () => {
  test('for Anki is an archive', async () => {
    await show();
    await shown.press('[data-action="anki"]');
    await expect.poll(() => shown.downloads.length, { timeout: 20_000 }).toBe(1);
    const [{ name, file }] = shown.downloads as [{ name: string; file: Blob }];
    expect(name).toBe('backgrounder-2026-11-23.apkg');
    expect(new Uint8Array(await file.slice(0, 2).arrayBuffer())).toEqual(new Uint8Array([80, 75]));
    await expect.poll(() => says('export')).toContain(`Downloaded: ${name}`);
  });

  test('for Anki can be stopped', async () => {
    await show();
    shown.element('[data-action="anki"]').click();
    await expect.poll(() => shown.root.querySelector('[data-action="stop-anki"]')).not.toBe(null);
    await shown.press('[data-action="stop-anki"]');
    expect(says('export')).toContain('No file was made');
    await new Promise((later) => {
      setTimeout(later, 500);
    });
    expect(shown.downloads).toEqual([]);
  });

  test.each([
    ['cards', /^card,pack,fact,view,question,answer,/, 2],
    ['reviews', /^id,time,day,zone,device,card,rating,/, 2],
  ] as const)('of %s is a table', async (table, head, least) => {
    await show();
    await shown.press(`[data-action="csv-${table}"]`);
    await expect.poll(() => shown.downloads.length).toBe(1);
    const { name, file } = shown.downloads[0]!;
    expect([name, file.type]).toEqual([`backgrounder-${table}-2026-11-23.csv`, 'text/csv']);
    const text = await file.text();
    expect(text).toMatch(head);
    expect(text.trim().split('\r\n').length).toBeGreaterThanOrEqual(least);
  });
});

describe('deleting everything', () => {
  test('asks first, offers a backup, and keeps it all where the learner thinks better of it', async () => {
    let erased = 0;
    await show({
      erase: () => {
        erased += 1;
        return Promise.resolve('blocked');
      },
    });
    await shown.press('[data-action="erase"]');
    expect(document.activeElement?.textContent).toBe('Keep my data');
    await shown.press('[data-action="backup-first"]');
    await expect.poll(() => shown.downloads.length).toBe(1);
    await userEvent.keyboard('{Escape}');
    await painted();
    expect(shown.root.querySelector('dialog')).toBe(null);
    expect(erased).toBe(0);
    await shown.press('[data-action="erase"]');
    await shown.press('[data-action="erase-confirm"]');
    expect(erased).toBe(1);
    await expect.poll(() => says('erase')).toContain('Another tab still has Backgrounder open');
  });

  test('leads to the beginning', async () => {
    await show({ erase: () => Promise.resolve('erased') });
    await shown.press('[data-action="erase"]');
    await shown.press('[data-action="erase-confirm"]');
    await expect.poll(() => shown.environment.route.value.screen).toBe('today');
  });
});

test('the keyboard reaches every control, in the order of the page', async () => {
  await place.choose();
  await show();
  await expect.poll(() => shown.root.querySelector('[data-action="back-up-now"]')).not.toBe(null);
  const controls = [...shown.root.querySelectorAll<HTMLElement>('main :is(a, button)')];
  shown.element('h1').focus();
  const reached: Element[] = [];
  for (const _ of controls) {
    await userEvent.keyboard('{Tab}');
    if (document.activeElement) reached.push(document.activeElement);
  }
  expect(reached).toEqual(controls);
});
