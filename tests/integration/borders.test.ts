import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { repository } from './run-cli.ts';

/** What each stage of the model may import, as docs/architecture.md has it. */
const stages: Readonly<Record<string, readonly string[]>> = {
  text: [],
  time: [],
  pack: ['text', 'time'],
  chronology: ['pack', 'time'],
  page: ['time'],
  match: ['pack'],
  merge: ['pack'],
  packs: ['pack'],
  lexicon: [],
  reading: ['lexicon', 'match', 'pack', 'page', 'time'],
  linking: ['chronology', 'match', 'pack', 'reading', 'time'],
  annotate: ['chronology', 'linking', 'match', 'pack', 'page', 'reading', 'time'],
  cards: ['chronology', 'pack', 'text', 'time'],
  interchange: ['chronology', 'pack', 'time'],
  draft: ['match', 'pack', 'page', 'time'],
  'json-schema': ['pack', 'time'],
  verify: ['pack', 'page'],
  check: ['cards', 'chronology', 'match', 'merge', 'pack', 'time'],
  cli: [
    'annotate',
    'cards',
    'check',
    'chronology',
    'draft',
    'interchange',
    'lexicon',
    'linking',
    'match',
    'merge',
    'pack',
    'packs',
    'page',
    'reading',
    'text',
    'time',
    'verify',
  ],
};

/** Whether a file of the project may import something. */
interface Border {
  readonly file: string;
  readonly imported: string;
  readonly allowed: boolean;
}

const betweenStages: readonly Border[] = Object.entries(stages).flatMap(([stage, may]) =>
  Object.keys(stages)
    .filter((other) => other !== stage)
    .flatMap((other) => {
      const allowed = may.includes(other);
      const folder = `packages/model/src/${stage}`;
      return [
        { file: `${folder}/a.ts`, imported: `../${other}/b.ts`, allowed },
        { file: `${folder}/deep/a.ts`, imported: `../../${other}/b.ts`, allowed },
      ];
    }),
);

const elsewhere: readonly Border[] = Object.entries({
  'packages/model/src/index.ts': {
    may: ['./pack/b.ts', './time/b.ts', './chronology/b.ts'],
    mayNot: ['./annotate/b.ts', './check/b.ts', './cli/b.ts', 'node:fs'],
  },
  'packages/model/src/unplaced/a.ts': { may: [], mayNot: ['./b.ts', '../pack/b.ts'] },
  'packages/model/src/pack/a.ts': {
    may: ['../text/b.ts'],
    mayNot: ['valibot', 'yaml', 'node:fs', 'linkedom', '@backgrounder/ui'],
  },
  'packages/model/src/pack/yaml.ts': {
    may: ['yaml', './b.ts'],
    mayNot: ['linkedom', '../cards/b.ts'],
  },
  'packages/model/src/cards/templates/a.ts': {
    may: ['../b.ts', './b.ts', '../../text/b.ts'],
    mayNot: ['../../annotate/b.ts', '@backgrounder/study', 'node:fs'],
  },
  'packages/model/src/match/a.ts': { may: [], mayNot: ['@backgrounder/study', 'linkedom'] },
  'packages/model/src/page/a.ts': { may: [], mayNot: ['@backgrounder/ui', 'linkedom'] },
  'packages/model/src/time/a.ts': { may: [], mayNot: ['@backgrounder/ui', 'node:fs', 'valibot'] },
  'packages/model/src/time/a.test.ts': { may: ['fast-check', '../pack/b.ts'], mayNot: [] },
  'packages/model/src/cli/a.ts': { may: ['node:fs', 'linkedom'], mayNot: ['@backgrounder/ui'] },
  'packages/study/src/log/a.ts': {
    may: ['@backgrounder/model'],
    mayNot: ['ts-fsrs', '@backgrounder/ui', '@backgrounder/ui/card', '@backgrounder/quiz'],
  },
  'packages/study/src/schedule/a.ts': {
    may: ['@backgrounder/model', 'ts-fsrs'],
    mayNot: ['@backgrounder/ui', '@backgrounder/ui/card', '@backgrounder/extension'],
  },
  'packages/ui/src/card/a.ts': {
    may: ['@backgrounder/model'],
    mayNot: ['@backgrounder/study', '@backgrounder/quiz', 'wxt/browser'],
  },
  'apps/quiz/src/a.ts': {
    may: ['@backgrounder/study', '@backgrounder/ui/card'],
    mayNot: ['@backgrounder/extension', 'wxt/browser'],
  },
  'apps/extension/src/a.ts': {
    may: ['@backgrounder/study', '@backgrounder/ui/card'],
    mayNot: ['@backgrounder/quiz'],
  },
}).flatMap(([file, { may, mayNot }]) => [
  ...may.map((imported) => ({ file, imported, allowed: true })),
  ...mayNot.map((imported) => ({ file, imported, allowed: false })),
]);

const tree = mkdtempSync(join(tmpdir(), 'backgrounder-borders-'));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test('every folder of the model is one of these stages', () => {
  const folders = readdirSync(join(repository, 'packages/model/src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(Object.keys(stages).sort());
});

test('the linter refuses every import across a border, and no other', () => {
  const borders = [...betweenStages, ...elsewhere];
  const refused = refusedImports(borders);
  const told = (border: Border) => `${border.file} imports ${border.imported}`;
  expect(borders.filter((border) => refused.has(told(border))).map(told)).toEqual(
    borders.filter(({ allowed }) => !allowed).map(told),
  );
});

/** `FILE imports NAME` of each import that the project's rules refuse, in a tree of stubs. */
function refusedImports(borders: readonly Border[]): ReadonlySet<string> {
  cpSync(join(repository, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  const importsOf = Map.groupBy(borders, ({ file }) => file);
  for (const [file, imports] of importsOf) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    const lines = imports.map(({ imported }) => `export * from '${imported}';\n`);
    writeFileSync(join(tree, file), lines.join(''));
  }
  const oxlint = join(repository, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format=json'], {
    cwd: tree,
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(`the linter did not run: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  return new Set(
    diagnostics
      .filter(({ code }) => code === 'eslint(no-restricted-imports)')
      .map(({ filename, labels }) => {
        const line = labels[0]?.span.line ?? 0;
        const imported = importsOf.get(filename)?.[line - 1]?.imported;
        return `${filename} imports ${imported}`;
      }),
  );
}

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}
