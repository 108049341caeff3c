import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { createStudyWorld, valueOf } from '../session/study-world.ts';
import type { Study } from '../session/types.ts';
import { eraseLog } from '../store/erase-log.ts';
import { forgetBackupFolder, keepBackupFolder, keptBackupFolder } from '../store/kept-folder.ts';
import { backUp, latestBackup } from './back-up.ts';
import { openBackupFolder, privateBackupFolder, type BackupFolder } from './backup-folder.ts';

const dayLength = 86_400_000;
const world = createStudyWorld();
let handle: FileSystemDirectoryHandle;
let folder: BackupFolder;
let study: Study;

beforeEach(async () => {
  const made = await privateBackupFolder(navigator.storage);
  if (!made) throw new Error('no private files');
  handle = made;
  for await (const name of made.keys()) await made.removeEntry(name);
  folder = openBackupFolder(handle);
  study = await world.open();
});
afterEach(async () => {
  study.close();
  await devTools('Storage.overrideQuotaForOrigin', {});
});

async function devTools(method: string, parameters: object): Promise<void> {
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<void> };
  await session.send(method, { origin: location.origin, ...parameters });
}

test('a file a day, the oldest go, and each can be restored', async () => {
  for (let day = 0; day < 5; day += 1) {
    valueOf(await study.refresh());
    valueOf(await study.capture({ kind: 'pack', pack: `p${day}` }));
    expect(valueOf(await backUp(study, folder, 3))).toBe(
      `backgrounder-2023-07-${`${7 + day}`.padStart(2, '0')}.json`,
    );
    expect(valueOf(await backUp(study, folder, 3))).toBeUndefined();
    world.now += dayLength;
  }
  const names = valueOf(await folder.list());
  expect(latestBackup(['zz.json', ...names])).toBe('backgrounder-2023-07-11.json');
  expect(names).toEqual(
    [9, 10, 11].map((day) => `backgrounder-2023-07-${`${day}`.padStart(2, '0')}.json`),
  );
  const elsewhere = await createStudyWorld().open();
  const text = valueOf(await folder.read(names[1] ?? ''));
  expect(valueOf(await elsewhere.restore(text)).added).toBe(4);
  expect(elsewhere.snapshot().deck.packs.size).toBe(4);
});

test('other files of the folder stay', async () => {
  valueOf(await folder.write('notes.json', ['mine']));
  valueOf(await folder.write('backgrounder-2001-01-01.json', ['old']));
  valueOf(await backUp(study, folder, 1));
  expect(valueOf(await folder.list())).toHaveLength(2);
  expect(valueOf(await folder.read('notes.json'))).toBe('mine');
});

test('a folder that is gone is told', async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('backups', { recursive: true });
  expect(await backUp(study, folder)).toMatchObject({ ok: false, error: { code: 'gone' } });
});

test('no room: told, and the file is as it was', async () => {
  await devTools('Storage.clearDataForOrigin', { storageTypes: 'all' });
  await devTools('Storage.overrideQuotaForOrigin', { quotaSize: 1_000_000 });
  const made = await privateBackupFolder(navigator.storage);
  if (!made) throw new Error('no private files');
  const small = openBackupFolder(made);
  valueOf(await small.write('a.json', ['before']));
  const writeMuch = async () => {
    const written = await small.write('a.json', ['x'.repeat(5_000_000)]);
    return written.ok ? 'written' : written.error.code;
  };
  // Chromium may remember for half a minute how much room it found before, and may still be clearing.
  await expect
    .poll(
      async () => {
        const outcome = await writeMuch();
        if (outcome === 'written') valueOf(await small.write('a.json', ['before']));
        return outcome;
      },
      { timeout: 60_000, interval: 1000 },
    )
    .toBe('no-room');
  expect(valueOf(await small.read('a.json'))).toBe('before');
}, 90_000);

test('the folder is remembered beside the log, and forgotten with it', async () => {
  const name = `study-${crypto.randomUUID()}`;
  expect(valueOf(await keptBackupFolder(name))).toBeUndefined();
  valueOf(await keepBackupFolder(name, handle));
  expect(await valueOf(await keptBackupFolder(name))?.isSameEntry(handle)).toBe(true);
  valueOf(await forgetBackupFolder(name));
  expect(valueOf(await keptBackupFolder(name))).toBeUndefined();
  valueOf(await keepBackupFolder(name, handle));
  await eraseLog(name);
  expect(valueOf(await keptBackupFolder(name))).toBeUndefined();
  await eraseLog(name);
});
