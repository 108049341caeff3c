import { unzipSync } from 'fflate';
import { exportAnki } from './export-anki.ts';
import { sampleExport } from './sample-history.cases.ts';

/** Prints how long an export of 10,000 cards takes, once the database is loaded and with that. */
const input = sampleExport(10_000, 20);
const reviews = input.cards.reduce((sum, card) => sum + card.reviews.length, 0);
for (const run of ['first', 'second']) {
  const start = performance.now();
  const file = await exportAnki(input);
  const seconds = (performance.now() - start) / 1000;
  const bytes = unzipSync(file)['collection.anki2']!.length;
  console.log(
    JSON.stringify({
      benchmark: 'anki-export',
      run,
      cards: input.cards.length,
      reviews,
      seconds: Number(seconds.toFixed(2)),
      goal: 5,
      packed: file.length,
      database: bytes,
    }),
  );
}
