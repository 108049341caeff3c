export type { BackupError } from './exchange/backup-types.ts';
export type { CardState, DayTally, Deck, Exposure, LastReview, StudyState } from './log/state.ts';
export type * from './log/event.ts';
export { factKey, ratings } from './log/event.ts';
export type { EventProblem } from './log/problem.ts';
export { defaultSettings, type StudySettings, type Weights } from './log/settings.ts';
export type { Counts, Next, QueueStage, Upcoming } from './queue/types.ts';
export type { Result } from './result.ts';
export type { Interval, Preview } from './schedule/types.ts';
export type { Cursor, LoadedRecords, LogStore, MergeCount, StoreError } from './store/log-store.ts';
export type * from './study-types.ts';

// To come under these names and signatures:
// openStudy(options: OpenStudyOptions): Promise<Result<Study, StudyError>>
// openIndexedDbStore(options: { name?: string; newId: () => string }): Promise<Result<LogStore, StoreError>>
// openMemoryStore(device: DeviceId): LogStore
// requestPersistence(storage: StorageManager | undefined): Promise<'persisted' | 'refused' | 'unsupported'>
// learnerDay(time: number, zone: string, rolloverHour: number): Day
