// Writes a pack in TypeScript: a reference to what is not in the pack does not compile.
import { definePack } from '@backgrounder/model';

const pack = definePack({
  format: 1,
  id: 'glass-museum',
  version: '1.0.0',
  title: 'The glass museum',
  summary: 'An invented museum, and when it opened.',
  language: 'en',
  licence: 'CC-BY-4.0',
  authors: ['A. Writer'],
  sources: { paper: { title: 'A museum of glass', published: '2023-03-02' } },
  entities: {
    museum: { kind: 'organization', name: 'Glass Museum', description: 'Museum of glass.' },
  },
  facts: {
    opened: {
      type: 'event',
      summary: 'The museum opened.',
      when: '2023-03-01',
      actors: ['museum'],
      sources: [{ source: 'paper', exact: 'opened its doors' }],
    },
  },
});

/** The ids are known to the compiler: this type is `'opened'`. */
type OurFact = (typeof pack.facts)[number]['id'];
const first: OurFact = 'opened';
// @ts-expect-error There is no fact of this name.
const misspelt: OurFact = 'openend';

for (const id of [first, misspelt]) {
  console.log(id, pack.facts.some((fact) => fact.id === id) ? 'is in the pack' : 'is not');
}

// Prints:
// opened is in the pack
// openend is not
