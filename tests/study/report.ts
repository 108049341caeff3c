import type { Row } from '../../packages/study/bench/row.ts';

/** Prints a line of JSON for each row, then all as a table; the process fails where one does not hold. */
export function report(rows: readonly Row[]): void {
  for (const row of rows) console.log(JSON.stringify(row));
  const lines = rows.map(({ what, goal, measured, holds }) => [
    what,
    goal,
    measured,
    holds ? 'holds' : 'does not hold',
  ]);
  const table = [['what', 'goal', 'measured', ''], ['---', '---', '---', '---'], ...lines];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((cells) => (cells[column] ?? '').length)),
  );
  console.log();
  for (const cells of table) {
    const padded = cells.map((cell, column) =>
      cell === '---' ? '-'.repeat(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(`| ${padded.join(' | ')} |`);
  }
  if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
}
