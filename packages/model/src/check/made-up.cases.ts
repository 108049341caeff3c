import { parse } from 'yaml';
import { mergePacks } from '../merge/index.ts';
import { parsePack } from '../pack/parse.ts';
import type { Pack } from '../pack/types.ts';
import { libraryOf, type Rule } from './library.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A pack that has what a table of cases is about, in YAML. Facts get a summary and a source from the
 * end of 2030 where they have none; entities `ada`, `bo`, `cy` (persons), `board`, `firm`, `rival`
 * (organizations), `port` (place) and `law` (measure) are there.
 */
export function madeUpPack(facts: string, head: Fields = {}): Pack {
  const { entities, sources, ...fields } = head;
  const result = parsePack({
    format: 1,
    id: 'here',
    version: '1.0.0',
    title: 'A made-up story',
    summary: 'Nothing of this happened.',
    language: 'en',
    licence: 'MIT',
    authors: ['A. Writer'],
    ...fields,
    sources: {
      late: { title: 'Late', published: '2030-12-31' },
      early: { title: 'Early', published: '2020-01-01' },
      ...(sources as Fields),
    },
    entities: {
      ada: person('Ada Lund'),
      bo: person('Bo Reis'),
      cy: person('Cy Amundsen'),
      board: { kind: 'organization', name: 'Quay Board', description: 'A board.' },
      firm: { kind: 'organization', name: 'Rope Firm', description: 'A firm.' },
      rival: { kind: 'organization', name: 'Cable Firm', description: 'Another firm.' },
      port: { kind: 'place', name: 'Port Ede', description: 'A port.' },
      law: { kind: 'measure', name: 'Rope Law', description: 'A law.' },
      ...(entities as Fields),
    },
    facts: Object.fromEntries(
      Object.entries((parse(facts) ?? {}) as Record<string, Fields>).map(([id, fact]) => [
        id,
        { summary: `What ${id} tells.`, sources: [{ source: 'late', exact: id }], ...fact },
      ]),
    ),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

function person(name: string): Fields {
  return { kind: 'person', name, description: `Somebody called ${name}.` };
}

/** What a rule says of packs: `pack: code at path`, one line for each issue. */
export function heldTo(
  rule: Rule,
  packs: readonly Pack[],
  known: readonly Pack[] = [],
): readonly string[] {
  const { packs: all } = mergePacks([...known, ...packs]);
  return rule(libraryOf(packs, all)).map(
    ({ pack, code, path }) => `${pack}: ${code} at ${path.join('.')}`,
  );
}
