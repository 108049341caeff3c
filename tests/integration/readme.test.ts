import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePack } from '@backgrounder/model';
import { checkPacks } from '@backgrounder/model/check';
import { generateCards } from '@backgrounder/model/cards';
import { parsePackText } from '@backgrounder/model/yaml';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the example in the README runs and finds what it promises', () => {
  const example = /```ts\n([\s\S]*?)```/.exec(readFileSync(`${root}README.md`, 'utf8'))?.[1];
  expect(example).toBeDefined();
  // Beside the README, so that the package resolves as it does for a reader who pastes it there.
  const file = `${root}readme-example-${process.pid}.ts`;
  writeFileSync(file, example ?? '');
  try {
    const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
    const [relevant, mentions, facts, cards] = printed.trim().split(' ');
    expect(relevant).toBe('true');
    expect(Number(mentions)).toBeGreaterThanOrEqual(6);
    expect(Number(facts)).toBeGreaterThanOrEqual(2);
    expect(Number(cards)).toBeGreaterThanOrEqual(30);
  } finally {
    rmSync(file, { force: true });
  }
});

test('the pack shown to authors passes the check without a warning', () => {
  const guide = readFileSync(`${root}packages/model/docs/writing-a-pack.md`, 'utf8');
  const example = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1];
  expect(example).toBeDefined();
  const result = parsePackText(example ?? '');
  expect(result).toMatchObject({ ok: true });
  expect(result.ok && checkPacks([result.pack])).toEqual([]);
  const cards = result.ok ? generateCards(result.pack) : [];
  expect(cards.length).toBeGreaterThanOrEqual(2);
});

test('every predicate is told to authors', () => {
  const guide = readFileSync(`${root}packages/model/docs/writing-a-pack.md`, 'utf8');
  const section = /### Relations\n([\s\S]*?)\n###/.exec(guide)?.[1] ?? '';
  const told = [...section.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, predicate]) => predicate);
  const relation = 'type: relation, summary: S., subject: a, predicate: none, object: a';
  const example = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  const result = parsePackText(`${example}  odd: { ${relation}, sources: [{ source: gazette }] }`);
  const mend = result.ok ? '' : result.issues[0].mend;
  expect(mend).toBe(`Use one of ${told.join(', ')}.`);
});

describe('what authors are told of entities is what the model fills in', () => {
  const guide = readFileSync(`${root}packages/model/docs/writing-a-pack.md`, 'utf8');
  const rows = guide.matchAll(
    /^\| `(\w+)` +\| [^|]+\| `(high|medium|low|none)` +\| `(\w+)` +\|$/gm,
  );
  const kinds = [...rows].map(([, kind = '', telling = '', matchCase = '']) => ({
    kind,
    telling,
    matchCase: matchCase === 'true',
  }));

  test('all kinds are told', () => {
    const result = parsePack(packOf('no such kind'));
    const mend = result.ok ? '' : result.issues[0].mend;
    expect(mend).toBe(`Use one of ${kinds.map(({ kind }) => kind).join(', ')}.`);
  });

  test.each(kinds)('$kind', ({ kind, telling, matchCase }) => {
    const result = parsePack(packOf(kind));
    expect(result).toMatchObject({
      ok: true,
      pack: { entities: [{ kind, telling, aliases: [{ matchCase, ambiguity: 'unique' }] }] },
    });
  });

  function packOf(kind: string): unknown {
    return {
      format: 1,
      id: 'one-thing',
      version: '1.0.0',
      title: 'One thing',
      summary: 'A pack of one thing.',
      language: 'en',
      licence: 'MIT',
      authors: ['A. Writer'],
      sources: { gazette: { published: '2021-03-04' } },
      entities: { thing: { kind, name: 'Lowen', description: 'A thing.' } },
      facts: {
        happened: {
          type: 'event',
          summary: 'It happened.',
          when: '2021-03-04',
          actors: ['thing'],
          sources: [{ source: 'gazette' }],
        },
      },
    };
  }
});
