import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { everyTypeYaml } from './every-type.cases.ts';
import { formatPack } from './format-pack.ts';
import { parsePack } from './parse.ts';
import { formatPackText, parsePackText } from './yaml.ts';

test('a pack is written as its author wrote it, without what is as if left out', () => {
  const terse = everyTypeYaml.replace('    telling: medium\n', '').replace(' matchCase: true,', '');
  const written = parse(terse) as Record<string, unknown>;
  const result = parsePack({
    ...written,
    $schema: './pack.schema.json',
    draft: false,
    facts: Object.fromEntries(
      Object.entries(written['facts'] as Record<string, object>).map(([id, fact]) => [
        id,
        { corrects: [], prompts: [], importance: 2, revision: 1, ...fact },
      ]),
    ),
  });
  expect(result.ok && formatPack(result.pack)).toEqual(written);
});

test('an empty list that must be there stays', () => {
  const result = parsePackText(everyTypeYaml.replace('actors: [council]', 'actors: []'));
  expect(result.ok && formatPack(result.pack).facts['gate-opened']).toMatchObject({ actors: [] });
});

test('the text of a pack is YAML that a person can read', () => {
  const result = parsePackText(everyTypeYaml);
  const text = result.ok ? formatPackText(result.pack) : '';
  expect(text).toContain(`  gate-opened:
    type: event
    summary: The council opened the gate.
`);
});
