import { parsePackText } from '@backgrounder/model/yaml';
import { failure, success, type Result } from '@backgrounder/study';
import type { InstalledPack } from '../packs/pack-store.ts';
import { isListOf, isRecord, isString } from '../messages/json.ts';
import { parseReport, type WrongReport } from '../reports/report.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';
import { asReported } from './as-reported.ts';
import type { OptionsEnvironment } from './environment.ts';

/**
 * `not-a-backup`: no JSON (cut short, say) or another file; `newer-backup`: made by a later version;
 * `damaged-backup`: a part of it is wrong; `failed`: it could not be written here. Nothing was changed.
 */
export type RestoreError =
  | { readonly code: 'not-a-backup' | 'newer-backup' }
  | { readonly code: 'damaged-backup'; readonly how: string }
  | { readonly code: 'failed'; readonly cause: unknown };

/** One file with all that the reader would miss. */
interface Everything {
  readonly format: typeof format;
  readonly version: typeof version;
  /** Milliseconds since the epoch. */
  readonly exported: number;
  readonly settings: Settings;
  /** Packs that were added, as their authors wrote them. */
  readonly packs: readonly BackedUpPack[];
  /** Built-in packs that are switched off. */
  readonly off: readonly string[];
  readonly reports: readonly WrongReport[];
  /** The text of a backup of the learner's log, which has a format of its own. */
  readonly study: string;
}

interface BackedUpPack {
  readonly text: string;
  readonly origin: InstalledPack['origin'];
  readonly isOn: boolean;
}

const format = 'backgrounder-everything';
const version = 1;

type Stores = Pick<
  OptionsEnvironment,
  'loadSettings' | 'changeSettings' | 'packs' | 'reports' | 'study' | 'now'
>;

/** The text of a backup of everything: settings, packs, reports and the learner's log. */
export async function writeAll(stores: Stores): Promise<Result<string, string>> {
  const study = await stores.study.backup();
  if (!study.ok) return study;
  const everything: Everything = {
    format,
    version,
    exported: stores.now(),
    ...(await localState(stores)),
    study: study.value,
  };
  return success(`${JSON.stringify(everything)}\n`);
}

type LocalState = Pick<Everything, 'settings' | 'packs' | 'off' | 'reports'>;

async function localState({ loadSettings, packs, reports }: Stores): Promise<LocalState> {
  const installed = await packs.list();
  const added = await Promise.all(
    installed
      .filter((pack) => pack.origin.kind !== 'built-in')
      .map(async ({ id, origin, isOn }) => {
        const text = await packs.text(id);
        return text === undefined ? [] : [{ text, origin, isOn }];
      }),
  );
  return {
    settings: await loadSettings(),
    packs: added.flat(),
    off: installed
      .filter(({ origin, isOn }) => origin.kind === 'built-in' && !isOn)
      .map(({ id }) => id),
    reports: (await reports.list()).map(asReported),
  };
}

/**
 * Brings back a backup, checked whole before anything is written: settings, packs and reports become those
 * of the backup, and the learner's log gains what it lacks. Where one part cannot be written, those before it
 * are put back. The number of records that the log gained.
 */
export async function restoreAll(
  stores: Stores,
  text: string,
): Promise<Result<number, RestoreError>> {
  const parsed = parseEverything(text);
  if (!parsed.ok) return parsed;
  const before = await localState(stores);
  try {
    await replaceLocal(stores, parsed.value);
    const merged = await stores.study.restore(parsed.value.study);
    if (merged.ok) return merged;
    await replaceLocal(stores, before);
    return failure({ code: 'damaged-backup', how: merged.error });
  } catch (error) {
    await replaceLocal(stores, before);
    return failure({ code: 'failed', cause: error });
  }
}

async function replaceLocal(stores: Stores, next: LocalState): Promise<void> {
  const { packs, reports } = stores;
  for (const { id, origin } of await packs.list()) {
    if (origin.kind === 'built-in') await packs.setOn(id, !next.off.includes(id));
    else await packs.remove(id);
  }
  for (const { text, origin, isOn } of next.packs) {
    const parsed = parsePackText(text);
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
    await packs.add(parsed.pack, text, origin);
    if (!isOn) await packs.setOn(parsed.pack.id, false);
  }
  await reports.clear();
  for (const report of next.reports.toReversed()) await reports.add(report);
  await stores.changeSettings(() => next.settings);
}

function parseEverything(text: string): Result<Everything, RestoreError> {
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== format) return failure({ code: 'not-a-backup' });
  if (typeof file.version === 'number' && file.version > version) {
    return failure({ code: 'newer-backup' });
  }
  const damaged = (how: string) => failure({ code: 'damaged-backup' as const, how });
  const { settings, packs, off, reports, study, exported } = file;
  if (!isRecord(settings)) return damaged('settings');
  if (!isListOf(packs, isBackedUpPack)) return damaged('packs');
  for (const [number, { text: source }] of packs.entries()) {
    const parsed = parsePackText(source);
    if (!parsed.ok) return damaged(`packs, ${number + 1}: ${parsed.issues[0]?.message}`);
  }
  if (!isListOf(off, isString)) return damaged('off');
  const read = Array.isArray(reports) ? reports.map(parseReport) : [undefined];
  const whole = read.filter((report) => report !== undefined);
  if (whole.length < read.length) return damaged('reports');
  if (!isString(study)) return damaged('study');
  return success({
    format,
    version,
    exported: typeof exported === 'number' ? exported : 0,
    settings: parseSettings(settings),
    packs,
    off,
    reports: whole,
    study,
  });
}

function isBackedUpPack(value: unknown): value is BackedUpPack {
  return (
    isRecord(value) &&
    isString(value.text) &&
    typeof value.isOn === 'boolean' &&
    isRecord(value.origin) &&
    (value.origin.kind === 'file'
      ? isString(value.origin.name)
      : value.origin.kind === 'url' && isString(value.origin.url))
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
