import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backgrounder } from './run-cli.ts';

const pack = `format: 1
id: tide-gate
version: 1.0.0
title: The tide gate
summary: A gate against floods.
language: en
licence: CC-BY-4.0
authors: [A. Writer]
sources:
  paper: { publisher: The Ede Paper, published: 2023-07-03 }
  letter: { note: A letter that nobody kept, published: 2023-07-04 }
entities:
  ada: { kind: person, name: Ada Lund, description: Politician of Port Ede. }
facts:
  gate-shut:
    type: event
    summary: Ada Lund had the tide gate shut.
    when: 2023-07-02
    actors: [ada]
    sources:
      - { source: paper, paragraph: 1, exact: had the “tide gate” shut }
      - { source: letter, exact: shut it }
  gate-open:
    type: event
    summary: Ada Lund had the tide gate opened.
    when: 2023-07-03
    actors: [ada]
    sources:
      - { source: paper, paragraph: 1, exact: opened it again }
  storm:
    type: event
    summary: A storm came.
    when: 2023-07-03
    actors: [ada]
    sources:
      - { source: paper, exact: a great storm came }
  rain:
    type: event
    summary: It rained.
    when: 2023-07-03
    actors: [ada]
    sources:
      - { source: paper, exact: the rain }
  picture:
    type: event
    summary: A picture was taken.
    when: 2023-07-03
    actors: [ada]
    sources:
      - { source: paper, exact: seen from the mole }
  moon:
    type: event
    summary: The moon rose.
    when: 2023-07-03
    actors: [ada]
    sources:
      - { source: paper, exact: purple moonlight everywhere }
      - { source: paper }
`;

const article = `<!doctype html><html lang="en"><head><title>The gate</title></head><body>
<nav><a href="/">The rain</a> <a href="/a">opened it again</a></nav>
<main><article><h1>The gate is shut</h1>
<p>On Sunday Ada Lund had the "tide&nbsp;gate"
   shut, as the council of Port Ede had wished since the floods of the spring before.</p>
<p>A day later she opened it again, though a small storm came and the rain fell on the harbour.
Nobody in the town remembered such rain, and the rain went on until the morning.</p>
<figure><figcaption>The gate, seen from the mole</figcaption></figure>
</article></main></body></html>`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-verify-'));
  writeFileSync(join(folder, 'pack.yaml'), pack);
  writeFileSync(join(folder, 'article.html'), article);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = (...args: string[]) => backgrounder(['verify', ...args], { cwd: folder });

describe('verify', () => {
  test('tells of each citation that does not stand, where in the pack, and how to mend it', async () => {
    const { code, stdout, stderr } = await verify('pack.yaml', '--source', 'paper=article.html');
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      'pack.yaml:29:47: moved: "opened it again" (gate-open) stands in paragraph 2, not in paragraph 1. Correct "paragraph".',
      'pack.yaml:36:33: changed: "a great storm came" (storm) is not in "paper"; most like it, in paragraph 2: "a small storm came". Copy the words as they stand.',
      'pack.yaml:43:33: repeated: "the rain" (rain) stands 2 times in "paper". Take more words, or add "prefix" or "suffix".',
      'pack.yaml:57:33: missing: nothing like "purple moonlight everywhere" (moon) is in "paper". Check the copy, and whether this source tells the fact.',
      'pack.yaml:58:19: unplaced: a citation of "moon" does not say where in "paper" it stands. Add "exact".',
      'paper (article.html): 2 of 7 citations stand, 1 moved',
      'Not verified, as no copy was given: letter',
      '',
    ]);
    expect(code).toBe(1);
  });

  test('prints the same as JSON', async () => {
    const { code, stdout } = await verify('--json', 'pack.yaml', '--source', 'paper=article.html');
    const printed = JSON.parse(stdout) as {
      pack: string;
      unverified: string[];
      sources: { source: string; citations: { fact: string; verdict: { kind: string } }[] }[];
    };
    expect(printed).toMatchObject({ pack: 'tide-gate', unverified: ['letter'] });
    expect(
      printed.sources[0]?.citations.map(({ fact, verdict }) => `${fact} ${verdict.kind}`),
    ).toEqual([
      'gate-shut stands',
      'gate-open moved',
      'storm changed',
      'rain repeated',
      'picture stands',
      'moon missing',
      'moon unplaced',
    ]);
    expect(code).toBe(1);
  });

  test('what has moved is told, and is no error', async () => {
    writeFileSync(join(folder, 'letter.txt'), 'First.\n\nThen they shut it.\n');
    const { code, stdout } = await verify('pack.yaml', '--source', 'letter=letter.txt');
    expect(stdout).toContain('letter (letter.txt): 1 of 1 citations stand');
    expect(code).toBe(0);
  });

  test('a quotation that was said otherwise is an error, wherever it was to stand', async () => {
    const quoting = (id: string, quotation: string, source: string) =>
      `  ${id}:
    type: statement
    summary: Ada Lund spoke of the gate.
    when: 2023-07-03
    speaker: ada
    quotation: ${quotation}
    sources: [${source}]
`;
    const cited = '{ source: note, exact: Ada Lund }';
    const head = pack.slice(0, pack.indexOf('sources:'));
    const text = `${head}sources:
  note: { publisher: The Ede Paper, published: 2023-07-03 }
  letter: { note: A letter that nobody kept, published: 2023-07-04 }
entities:
  ada: { kind: person, name: Ada Lund, description: Politician of Port Ede. }
facts:
${quoting('said', 'The gate is shut. Nobody has the key.', cited)}${quoting('otherwise', 'The gate is open', cited)}${quoting('never', 'Purple moonlight shone everywhere', cited)}${quoting('elsewhere', 'Purple moonlight shone everywhere', `${cited}, { source: letter, exact: of the moon }`)}`;
    writeFileSync(join(folder, 'quoting.yaml'), text);
    writeFileSync(
      join(folder, 'note.txt'),
      'Ede\n\n“The gate is shut,” said Ada Lund. “Nobody has the key.”\n',
    );
    const { code, stdout } = await verify('quoting.yaml', '--source', 'note=note.txt');
    expect(stdout.split('\n')).toEqual([
      'quoting.yaml:27:16: changed: the quotation "The gate is open" (otherwise) is not in "note"; most like it, in paragraph 1: "The gate is shut". Quote the words as they were said.',
      'quoting.yaml:34:16: missing: nothing like the quotation "Purple moonlight shone everywhere" (never) is in "note". Check the copy, or write a "paraphrase".',
      'note (note.txt): 4 of 4 citations stand',
      'Quotations: 1 of 3 stand',
      'Not verified, as no copy was given: letter',
      '',
    ]);
    expect(code).toBe(1);
  });

  test.each([
    ['no pack', []],
    ['no copy', ['pack.yaml']],
    ['a copy without its source', ['pack.yaml', '--source', 'article.html']],
  ])('%s is refused', async (_, args) => {
    const { code, stderr } = await verify(...args);
    expect(stderr).toMatch(/^Which pack, and which copies\?/);
    expect(code).toBe(2);
  });

  test.each([
    [
      'of a source that the pack lacks',
      'gazette=article.html',
      'has no source "gazette"; its sources are: paper, letter.',
    ],
    ['that is not there', 'paper=nowhere.html', 'nowhere.html'],
  ])('a copy %s is an error', async (_, copy, told) => {
    const { code, stderr } = await verify('pack.yaml', '--source', copy);
    expect(stderr).toContain(told);
    expect(code).toBe(1);
  });
});
