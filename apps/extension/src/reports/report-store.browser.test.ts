import { deleteDB } from 'idb';
import { expect, it } from 'vitest';
import { createDatabase } from '../database/database.ts';
import { createReportStore } from './report-store.ts';

it('keeps reports, the newest first, until they are removed', async () => {
  const name = `reports-${crypto.randomUUID()}`;
  const database = createDatabase(name);
  const reports = createReportStore(database);
  const report = { kind: 'fact-wrong', quote: '', address: '', at: 1 } as const;
  for (const note of ['a', 'b', 'c']) await reports.add({ ...report, note });
  const notes = async () => (await reports.list()).map(({ note }) => note);
  expect(await notes()).toEqual(['c', 'b', 'a']);
  await reports.remove((await reports.list())[1]!.number);
  expect(await notes()).toEqual(['c', 'a']);
  await reports.clear();
  await reports.add(report);
  expect((await reports.list()).map(({ number }) => number)).toEqual([4]);
  database.close();
  await deleteDB(name);
});
