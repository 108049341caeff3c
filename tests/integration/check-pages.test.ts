import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '@backgrounder/model';
import { checkPacks, issueCodes, ruleOf } from '@backgrounder/model/check';
import { readPackText } from '@backgrounder/model/yaml';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { repository } from './run-cli.ts';

const pages = join(repository, 'packages/model/docs/checks');
const base = readFileSync(join(repository, 'tests/fixtures/base-pack.yaml'), 'utf8');
const second = readFileSync(join(repository, 'tests/fixtures/second-pack.yaml'), 'utf8');
const index = readFileSync(join(pages, 'README.md'), 'utf8');

/** An issue, and the text of the file in which it stands. */
interface Placed {
  readonly issue: Issue;
  readonly text: string;
}

/** All that is said of a file when it is checked beside the second pack. */
function placedIssuesOf(text: string): readonly Placed[] {
  const { result, place } = readPackText(text);
  if (!result.ok) return result.issues.map((issue) => ({ issue, text }));
  const { pack } = result;
  const beside = readPackText(second);
  if (!beside.result.ok) throw new Error('the second pack does not parse');
  return checkPacks([beside.result.pack, pack]).map((issue) =>
    issue.pack === pack.id
      ? { issue: place(issue), text }
      : { issue: beside.place(issue), text: second },
  );
}

function issuesOf(text: string): readonly Issue[] {
  return placedIssuesOf(text).map(({ issue }) => issue);
}

/** An example is a part of the base pack, or a whole file where it is about the file as such. */
function fileOf(code: string, example: string): string {
  return code === 'syntax' ? example : stringify(merged(parse(base), parse(example)));
}

/** Fields by their names; anything else in place of what was there. */
function merged(under: unknown, over: unknown): unknown {
  if (!isMap(under) || !isMap(over)) return over;
  const fields = Object.entries(over).map(([key, value]) => [key, merged(under[key], value)]);
  return { ...under, ...(Object.fromEntries(fields) as object) };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function examplesOf(page: string): readonly string[] {
  return [...page.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, example]) => example ?? '');
}

function isWithin({ issue: { position }, text }: Placed): boolean {
  const line = position && text.split('\n')[position.line - 1];
  return line !== undefined && position!.column >= 1 && position!.column <= line.length + 1;
}

test('the packs of the examples break no rule', () => {
  expect(issuesOf(base)).toEqual([]);
});

test('there is a page for each code, and no other', () => {
  expect(readdirSync(pages).toSorted()).toEqual(
    ['README.md', ...issueCodes.map((code) => `${code}.md`)].toSorted(),
  );
});

/** The file itself is no example. */
const shownByExample = issueCodes.filter((code) => code !== 'unreadable-file');

test('the page on unreadable-file opens with the rule, which is in the index', () => {
  const rule = ruleOf('unreadable-file');
  const page = readFileSync(join(pages, 'unreadable-file.md'), 'utf8');
  expect(page.startsWith(`# unreadable-file\n\n${rule}\n\n`)).toBe(true);
  expect(index).toMatch(
    new RegExp(
      `^\\| \\[unreadable-file\\]\\(unreadable-file.md\\) +\\| error +\\| ${rule} +\\|$`,
      'm',
    ),
  );
});

describe.each(shownByExample)('the page on %s', (code) => {
  const page = readFileSync(join(pages, `${code}.md`), 'utf8');
  const [broken = '', mended = '', ...others] = examplesOf(page);

  test('opens with the rule, and says when to leave a warning standing', () => {
    expect(page.startsWith(`# ${code}\n\n${ruleOf(code)}\n\n`)).toBe(true);
    const [issue] = issuesOf(fileOf(code, broken));
    expect(page.includes('## When to leave it standing')).toBe(issue?.severity === 'warning');
    expect(others).toEqual([]);
  });

  test('shows what breaks it and nothing else, with its place', () => {
    const placed = placedIssuesOf(fileOf(code, broken));
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.map(({ issue }) => issue.code)).toEqual(placed.map(() => code));
    expect(placed.filter((one) => !isWithin(one))).toEqual([]);
  });

  test('shows it mended', () => {
    expect(mended).not.toBe('');
    expect(issuesOf(fileOf(code, mended))).toEqual([]);
  });

  test('is in the index once, with its severity and rule', () => {
    const [issue] = issuesOf(fileOf(code, broken));
    const rows = index
      .split('\n')
      .filter((line) => line.startsWith(`| [${code}](${code}.md) `))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows).toEqual([['', `[${code}](${code}.md)`, issue?.severity, ruleOf(code), '']]);
  });
});
