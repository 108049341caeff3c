import { describe, expect, test } from 'vitest';
import { checkDuplicates } from './duplicates.ts';
import { heldTo, madeUpPack } from './made-up.cases.ts';

const said = 'summary: Ada Lund said that all was well.';
const spoke = 'type: statement, speaker: ada, paraphrase: all was well';
const inPort = 'type: relation, subject: firm, predicate: located-in, object: port';

describe('a fact stands once', () => {
  test.each([
    { what: 'the same fields', one: inPort, two: inPort, told: true },
    {
      what: 'the same fields, of other weight and standing',
      one: inPort,
      two: `${inPort}, importance: 3, status: confirmed, cues: [lies], about: [board]`,
      told: true,
    },
    { what: 'another place', one: inPort, two: inPort.replace('firm', 'rival'), told: false },
    {
      what: 'the same words of one day, with other fields',
      one: `${spoke}, ${said}, when: 2022-05-01`,
      two: `${spoke}, ${said}, when: 2022-05-01, audience: board`,
      told: true,
    },
    {
      what: 'the same words in other letters and marks',
      one: `${spoke}, summary: She’s here., when: 2022-05-01`,
      two: `${spoke}, summary: SHE'S  here, when: 2022-05-01, audience: board`,
      told: true,
    },
    {
      what: 'the same words on two days',
      one: `${spoke}, ${said}, when: 2022-05-01`,
      two: `${spoke}, ${said}, when: 2022-06-01`,
      told: false,
    },
    {
      what: 'the same words on a day and in its month',
      one: `${spoke}, ${said}, when: 2022-05-01`,
      two: `${spoke}, ${said}, when: 2022-05`,
      told: true,
    },
    {
      what: 'the same words of two types',
      one: `${spoke}, ${said}, when: 2022-05-01`,
      two: `type: claim, claimants: [ada], proposition: all was well, ${said}, when: 2022-05-01`,
      told: false,
    },
    {
      what: 'two events of one actor, place and day',
      one: 'type: event, when: 2022-05-01, actors: [ada], place: port, summary: Ada Lund landed.',
      two: 'type: event, when: 2022-05-01, actors: [ada], place: port, summary: Ada Lund sang.',
      told: false,
    },
    {
      what: 'one that corrects the other',
      one: inPort,
      two: `${inPort}, corrects: [one]`,
      told: false,
    },
    {
      what: 'one that succeeds the other',
      one: inPort,
      two: `${inPort}, succeeds: [one]`,
      told: false,
    },
  ])('$what', ({ one, two, told }) => {
    const pack = madeUpPack(`{ one: { ${one} }, two: { ${two} } }`);
    expect(heldTo(checkDuplicates, [pack])).toEqual(
      told ? ['here: duplicate-fact at facts.two'] : [],
    );
  });

  test('of three each later one is told once', () => {
    const pack = madeUpPack(`{ one: { ${inPort} }, two: { ${inPort} }, three: { ${inPort} } }`);
    expect(heldTo(checkDuplicates, [pack])).toEqual([
      'here: duplicate-fact at facts.two',
      'here: duplicate-fact at facts.three',
    ]);
  });

  test('across packs, whichever is checked, with entities that only an address joins', () => {
    const address = 'https://atlas.example/ede';
    const quay = { kind: 'place', name: 'Ede', description: 'A port.', sameAs: [address] };
    const here = madeUpPack(`one: { ${inPort} }`, { entities: { port: quay } });
    const there = madeUpPack(`two: { ${inPort.replace('port', 'ede')} }`, {
      id: 'there',
      entities: { ede: quay },
    });
    expect(heldTo(checkDuplicates, [here], [there])).toEqual(['here: duplicate-fact at facts.one']);
    expect(heldTo(checkDuplicates, [there], [here])).toEqual([
      'there: duplicate-fact at facts.two',
    ]);
  });
});
