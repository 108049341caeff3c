export type { BackupError } from './exchange/backup.ts';
export type * from './log/event.ts';
export { flagReasons, ratings } from './log/event.ts';
export { fold } from './log/ledger.ts';
export { parseEvents } from './log/parse-events.ts';
export type { EventProblem } from './log/problem.ts';
export { defaultSettings, type StudySettings, type Weights } from './log/settings.ts';
export type { CardState, DayTally, Deck, Exposure, LastReview, StudyState } from './log/state.ts';
export { countDue, isChosen } from './queue/count-due.ts';
export { firstDay, type FirstDay } from './queue/first-day.ts';
export { learnAhead } from './queue/next-card.ts';
export type { Counts, Next, QueueStage, Upcoming } from './queue/types.ts';
export { failure, success, type Result } from './result.ts';
export { deviceZone } from './schedule/device-zone.ts';
export { learnerDay, startOfDay } from './schedule/learner-day.ts';
export type { Interval, Preview } from './schedule/types.ts';
export { openStudy } from './session/open-study.ts';
export { readState } from './session/study-log.ts';
export type * from './session/types.ts';
export { studyDatabaseName } from './store/database-name.ts';
export { eraseLog } from './store/erase-log.ts';
export { openIndexedDbStore, type IndexedDbOptions } from './store/indexeddb.ts';
export type {
  Cursor,
  LoadedRecords,
  LogStore,
  MergeCount,
  StoredLog,
  StoredSnapshot,
  StoreError,
} from './store/log-store.ts';
export { requestPersistence, type Persistence } from './store/persistence.ts';
