import type { Database } from '../database/database.ts';
import type { WrongReport } from './report.ts';

export interface KeptReport extends WrongReport {
  /** Of this browser alone; never given twice. */
  readonly number: number;
}

/** What readers said is wrong, in this browser. Every operation may reject with a `StoreFailure`. */
export interface ReportStore {
  add(report: WrongReport): Promise<void>;
  /** Newest first. */
  list(): Promise<readonly KeptReport[]>;
  remove(number: number): Promise<void>;
  clear(): Promise<void>;
}

export function createReportStore(database: Database): ReportStore {
  return {
    add: (report) =>
      database.write(['reports'], async (transaction) => {
        await transaction.objectStore('reports').add(report);
      }),
    list: () =>
      database.run(async (db) => {
        const { store, done } = db.transaction('reports');
        const [numbers, reports] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
        return reports.map((report, at) => ({ ...report, number: numbers[at]! })).reverse();
      }),
    remove: (number) => database.run((db) => db.delete('reports', number)),
    clear: () => database.run((db) => db.clear('reports')),
  };
}
