// Streams generated lines through `backgrounder annotate --ndjson` and tells how much memory it took at most.
// Arguments: sizes of the input in megabytes (100 and 1000 if left out). Prints a line of JSON for each.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as textOf } from 'node:stream/consumers';
import { backgrounderBin, tellingUsage, usagesIn } from './filter-process.ts';

const lead =
  'Janet Yellen met Li Qiang in Beijing on Friday, days after China announced curbs on exports of gallium.';
const filling = [
  'Rain fell on the harbour, and the ferry was late.',
  'The council will vote on the new bridge in the autumn.',
  'Nobody had asked the fishermen, who would lose the quay.',
];

const sizes = process.argv.slice(2).map(Number);
for (const megabytes of sizes.length > 0 ? sizes : [100, 1000]) {
  console.log(JSON.stringify(await measured(megabytes * 1e6)));
}

interface MemoryFigure {
  readonly megabytes: number;
  readonly lines: number;
  /** Of resident memory, in megabytes. */
  readonly peak: number | undefined;
  readonly seconds: number;
}

async function measured(bytes: number): Promise<MemoryFigure> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [...tellingUsage, backgrounderBin, 'annotate', '--ndjson'],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let answered = 0;
  child.stdout.on('data', (part: Buffer) => {
    for (const byte of part) if (byte === 0x0a) answered++;
  });
  const told = textOf(child.stderr);
  const closed = once(child, 'close');
  let lines = 0;
  let written = 0;
  while (written < bytes) {
    const line = generatedLine(lines++);
    written += Buffer.byteLength(line);
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await closed) as [number | null];
  const stderr = await told;
  assert.equal(code, 0, stderr);
  assert.equal(answered, lines);
  return {
    megabytes: Math.round(written / 1e6),
    lines,
    peak: usagesIn(stderr)[0]?.memory,
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

/** Three pages of HTML, a tenth of a megabyte to half of one, most of it no article; then a text. No two are alike. */
function generatedLine(number: number): string {
  const paragraphs = Array.from({ length: 10 + ((number * 37) % 20) }, (_, at) => {
    const told = at < 3 ? lead : filling.join(' ');
    return `Item ${number}.${at}: ${told}`;
  });
  const id = `page-${number}`;
  const date = '2023-07-08';
  if (number % 4 === 0) return `${JSON.stringify({ id, date, text: paragraphs.join('\n\n') })}\n`;
  const links = Array.from(
    { length: 300 },
    (_, at) => `<li><a class="link" href="/${number}/${at}">Link ${at}</a></li>`,
  );
  const script = `let state${number} = [${'0.5,'.repeat(20_000 + ((number * 7919) % 100_000))}];`;
  const body = paragraphs.map((text) => `<p class="body">${text}</p>`).join('\n');
  const html = `<html><head><title>Page ${number}</title><script>${script}</script></head><body><nav><ul>${links.join('')}</ul></nav><article><h1>Page ${number}</h1>${body}</article></body></html>`;
  return `${JSON.stringify({ id, date, html, url: `https://example.org/${number}` })}\n`;
}
