import { expect, test } from 'vitest';
import backup from '../../fixtures/backup-v1.json' with { type: 'json' };
import expected from '../../fixtures/state-of-backup-v1.json' with { type: 'json' };
import { fold } from '../log/ledger.ts';
import { defaultSettings } from '../log/settings.ts';
import { parseBackup } from './backup.ts';

test('a backup of the first version is read, and means what it meant', () => {
  const parsed = parseBackup(JSON.stringify(backup));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const { cards, days, exposures, retired, deck, settings } = fold(parsed.value);
  expect({
    cards: Object.fromEntries(cards),
    days: Object.fromEntries(days),
    exposures: Object.fromEntries(exposures),
    deck: Object.fromEntries(Object.entries(deck).map(([name, set]) => [name, [...set]])),
    settings,
    // What came to be chosen later has its default.
  }).toEqual({ ...expected, settings: { ...defaultSettings, ...expected.settings } });
  expect([...retired]).toEqual([]);
});
