import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { exportAnki } from './export-anki.ts';
import type { AnkiReply } from './messages.ts';
import type { AnkiExport } from './types.ts';

// Runs in a worker of its own: thousands of rows are written without holding up the page.
addEventListener('message', ({ data }: MessageEvent<AnkiExport>) => {
  const tell = (reply: AnkiReply) => postMessage(reply);
  exportAnki(
    data,
    () => wasm,
    (done) => tell({ kind: 'progress', done }),
  ).then(
    (file) => tell({ kind: 'made', file }),
    (error: unknown) => tell({ kind: 'failed', message: String(error) }),
  );
});
