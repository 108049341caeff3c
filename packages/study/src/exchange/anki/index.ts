export { exportAnki } from './export-anki.ts';
export { createAnkiWorker, startAnkiExport, type RunningAnkiExport } from './start-anki-export.ts';
export type { AnkiCalendar, AnkiCard, AnkiExport, AnkiMemory, AnkiReview } from './types.ts';
