// Times the reading of packs and dates beside that of other libraries, and weighs what reads them. Prints a
// line of JSON for each.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import edtf from 'edtf';
import { budgets, bundleSubpath } from '../scripts/bundle.ts';
import { parsePack } from '../src/pack/parse.ts';
import { parseEdtf } from '../src/time/edtf.ts';
import { generatedPack } from './generated-pack.ts';
import { measure, type Figure } from './measure.ts';
import { zodPack } from './zod-schema.ts';

const size = { sources: 300, entities: 2000, facts: 10_000 };
const noCode = '--disallow-code-generation-from-strings';
const forbidden = process.execArgv.includes(noCode);

report(`parsePack${forbidden ? ', no code from strings' : ''}`, packFigures());
if (!forbidden) {
  report('parseEdtf', dateFigures());
  await weighCore();
  const { status } = spawnSync(process.execPath, [noCode, fileURLToPath(import.meta.url)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

function packFigures(): Figure[] {
  const input = generatedPack(size);
  return measure(
    [
      {
        name: 'parsePack',
        count: size.facts,
        run() {
          const result = parsePack(input);
          return result.ok ? result.pack.facts.length : 0;
        },
      },
      {
        name: 'zod, shape alone',
        count: size.facts,
        run: () => Object.keys(zodPack.parse(input).facts).length,
      },
    ],
    { warm: 10, timed: 40 },
  );
}

function dateFigures(): Figure[] {
  const dates = datesOf(generatedPack(size)).slice(0, 2000);
  return measure(
    [
      {
        name: 'parseEdtf',
        count: dates.length,
        repeat: 200,
        run: () => dates.filter((text) => parseEdtf(text).ok).length,
      },
      {
        name: 'edtf',
        count: dates.length,
        run: () => dates.filter((text) => edtf(text).type !== '').length,
      },
    ],
    { warm: 3, timed: 10 },
  );
}

/** Bytes of all that the import without a subpath exports, minified; throws where they are too many. */
async function weighCore(): Promise<void> {
  const subpath = '.';
  const { bytes, gzipped } = await bundleSubpath(subpath);
  const most = budgets[subpath] ?? 0;
  assert.ok(gzipped <= most, `the core weighs ${gzipped} bytes, and may weigh ${most}`);
  console.log(JSON.stringify({ benchmark: 'size of the core', bytes, gzipped, most }));
}

function datesOf(pack: ReturnType<typeof generatedPack>): string[] {
  return Object.values(pack.facts).flatMap((fact) => {
    if ('when' in fact) return [String(fact.when)];
    if ('asOf' in fact) return [String(fact.asOf)];
    if ('announced' in fact) return [String(fact.announced), String(fact.effective)];
    return 'from' in fact ? [String(fact.from), String(fact.to)] : [];
  });
}

function report(benchmark: string, figures: readonly Figure[]): void {
  for (const figure of figures) console.log(JSON.stringify({ benchmark, ...figure }));
}
