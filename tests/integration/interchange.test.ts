import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePackText } from '@backgrounder/model/yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backgrounder, repository } from './run-cli.ts';

const fixtures = join(repository, 'tests/fixtures/wikidata');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-interchange-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function inFolder(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The first block of a language after a heading of a document in the model's `docs/`. */
function block(document: string, heading: string, language: string): string {
  const text = readFileSync(join(repository, 'packages/model/docs', document), 'utf8');
  const after = text.slice(text.indexOf(heading));
  const found = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(after)?.[1];
  if (found === undefined) throw new Error(`${document} has no ${language} after "${heading}"`);
  return found;
}

interface Exported {
  readonly '@context': string;
  readonly '@graph': readonly { readonly '@id': string; readonly '@type': string }[];
}

describe('export', () => {
  test('gives what the documentation shows', async () => {
    const pack = inFolder('lowen-dam.yaml', block('writing-a-pack.md', '# Writing a pack', 'yaml'));
    const { code, stdout } = await backgrounder(['export', '--pack', pack, '--to', 'jsonld']);
    const shown = JSON.parse(block('interchange.md', '## Out:', 'json')) as Exported['@graph'];
    expect(code).toBe(0);
    expect(shown.map((node) => node['@type'])).toEqual(['CreativeWork', 'Statement']);
    expect((JSON.parse(stdout) as Exported)['@graph']).toEqual(expect.arrayContaining([...shown]));
  });

  test('gives the built-in packs where none is named', async () => {
    const { code, stdout } = await backgrounder(['export']);
    const { '@context': context, '@graph': graph } = JSON.parse(stdout) as Exported;
    expect(code).toBe(0);
    expect(context).toBe('https://schema.org');
    expect(graph[0]).toMatchObject({
      '@type': 'Dataset',
      '@id': 'urn:backgrounder:us-china-tech-july-2023',
    });
    expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length);
    expect(graph.length).toBeGreaterThan(150);
  });

  test('calls entities as their authors did, whatever other packs call so', async () => {
    const written = block('writing-a-pack.md', '# Writing a pack', 'yaml');
    const other = written
      .replace('id: lowen-dam', 'id: other-dam')
      .replace('kind: person, name: Ada Brook', 'kind: place, name: Ada Brook');
    const [one, two] = [inFolder('one.yaml', written), inFolder('two.yaml', other)];
    const both = await backgrounder(['export', '--pack', one, '--pack', two]);
    const alone = await backgrounder(['export', '--pack', two]);
    const { '@graph': nodes } = JSON.parse(both.stdout) as Exported;
    expect(nodes.some((node) => node['@id'].endsWith(':other-dam:entity:ada-brook'))).toBe(true);
    expect(nodes).toEqual(
      expect.arrayContaining([...(JSON.parse(alone.stdout) as Exported)['@graph']]),
    );
    expect([both.code, both.stderr]).toEqual([0, '']);
  });

  test('prints nothing of a pack with errors', async () => {
    const broken = join(repository, 'tests/fixtures/broken-packs/bad-dates.yaml');
    const { code, stdout, stderr } = await backgrounder(['export', '--pack', broken]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('bad-date');
  });
});

describe('import wikidata', () => {
  test('gives what the documentation shows', async () => {
    const entity = inFolder('entity.json', block('interchange.md', '## In:', 'json'));
    const { code, stdout, stderr } = await backgrounder(['import', 'wikidata', entity]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(block('interchange.md', '## In:', 'yaml'));
  });

  test('gives a pack that the other commands take', async () => {
    const files = ['brook.json', 'lowen.json'].map((file) => join(fixtures, file));
    const { code, stdout } = await backgrounder(['import', 'wikidata', ...files]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '    # Fill it in here and in the summary, or give its item too.\n    post: Q900000011\n',
    );
    expect(stdout).toContain('  # Left out: a post that Wikidata does not name.\n  ada-brook:\n');
    const result = parsePackText(stdout);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { entities, facts, sources } = result.pack;
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['ada-brook', 'person'],
      ['upland-council', 'organization'],
    ]);
    expect(sources.map(({ published }) => published.text)).toEqual(['2025-06-02', '2032-01-05']);
    expect(facts).toMatchObject([
      { id: 'ada-brook-q900000011', from: { text: '2025' } },
      {
        id: 'ada-brook-chair-of-the-upland-council',
        organization: 'upland-council',
        from: { text: '2019-03' },
        to: { text: '[2019-03-01..2032-01-05]' },
      },
    ]);
    const again = await backgrounder(['export', '--pack', inFolder('draft.yaml', stdout)]);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain('"urn:backgrounder:wikidata-draft"');
  });

  test('takes names in the languages asked for, the first of which is the pack’s', async () => {
    const lowen = join(fixtures, 'lowen.json');
    const { stdout } = await backgrounder(['import', 'wikidata', lowen, '--language', 'fr,en']);
    const result = parsePackText(stdout);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(result.pack.language).toBe('fr');
    expect(result.pack.entities.find(({ kind }) => kind === 'organization')?.aliases).toMatchObject(
      [
        { text: 'Conseil d’Upland', language: 'fr' },
        { text: 'Upland council', language: 'en' },
      ],
    );
  });

  test('names the files that it cannot read, and prints nothing', async () => {
    const lexeme = inFolder('lexeme.json', '{"type": "lexeme", "id": "L900000001"}');
    const page = inFolder('page.html', '<html></html>');
    const { code, stdout, stderr } = await backgrounder(['import', 'wikidata', lexeme, page]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${lexeme}: L900000001 is a lexeme, not an item. Give items only`);
    expect(stderr).toContain(`${page}: This is not JSON`);
    const missing = await backgrounder(['import', 'wikidata', 'nowhere.json']);
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(/^nowhere\.json: There is no such file\./);
  });
});

test.each([
  [['export', '--to', 'rdf']],
  [['export', 'pack.yaml']],
  [['import']],
  [['import', 'wikidata']],
  [['import', 'dbpedia', 'a.json']],
  [['import', 'wikidata', 'a.json', '--language', 'en,English']],
  [['import', 'wikidata', 'a.json', '--language', '']],
])('the command line %j is refused with exit code 2', async (args) => {
  const { code, stdout, stderr } = await backgrounder(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).not.toBe('');
});
