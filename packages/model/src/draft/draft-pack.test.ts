import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parsePackText } from '../pack/yaml.ts';
import type { Pack } from '../pack/types.ts';
import { plainPage } from '../page/read-page.ts';
import { parseDay } from '../time/day.ts';
import { draftPack, type Draft } from './draft-pack.ts';

const published = parseDay('2023-07-08')!;

function drafted(text: string, title?: string): Draft {
  const source = title === undefined ? {} : { title };
  return draftPack({ page: plainPage(text), source, published }, () => []);
}

function parsed(draft: Draft): Pack {
  const yaml = stringify(draft.pack);
  const result = parsePackText(yaml);
  if (!result.ok) throw new Error(`${result.issues[0].message}\n${yaml}`);
  return result.pack;
}

const article = `The gate of Port Ede is shut

The harbour master, Ada Lund, met Tobias Fenwright of the Harbour Council in the town of Port Ede on Friday.

“The gate is shut,” said Ms Lund. “Nobody has the key.”

The Harbour Council signed a contract for a new one last month, and Fenwright said it was the first since 1950.`;

test('an article becomes entities, statements, events and posts', () => {
  const pack = parsed(drafted(article));
  expect(pack).toMatchObject({ id: 'the-gate-of-port-ede-is-shut', language: 'en', draft: true });
  expect(pack.entities.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Ada Lund', 'Tobias Fenwright', 'Harbour Council', 'Port Ede']),
  );
  expect(pack.facts).toMatchObject([
    {
      id: 'ada-lund-met',
      type: 'event',
      when: { text: '2023-07-07' },
      actors: ['ada-lund', 'tobias-fenwright'],
      place: 'port-ede',
    },
    {
      id: 'ada-lund-said',
      type: 'statement',
      speaker: 'ada-lund',
      quotation: 'The gate is shut',
      when: { text: '[2023-07-02..2023-07-08]' },
      sources: [{ paragraph: 2 }],
    },
    { id: 'ada-lund-said-2', quotation: 'Nobody has the key.' },
    { id: 'harbour-council-signed', type: 'event', when: { text: '2023-06' } },
  ]);
  const lund = pack.entities.find(({ id }) => id === 'ada-lund');
  expect(lund?.aliases).toMatchObject([
    { text: 'Ada Lund', ambiguity: 'unique' },
    { text: 'Lund', ambiguity: 'ambiguous' },
  ]);
});

test('a name that two share is an alias of neither', () => {
  const pack = parsed(
    drafted('Ada Brook said that the ship was late. Tom Brook said that it was not.'),
  );
  expect(pack.entities.map(({ aliases }) => aliases.map(({ text }) => text))).toEqual([
    ['Ada Brook'],
    ['Tom Brook'],
  ]);
});

test('what is not known of the source is left out', () => {
  const { pack } = drafted('Ada Brook said that the ship was late.');
  expect(pack.sources).toEqual({ article: { published: '2023-07-08' } });
});

test('of an article in another language only the head is drafted', () => {
  const draft = drafted('Ada Brook sagte am Freitag, dass das Schiff zu spät kommt.', 'Das Schiff');
  expect(draft.english).toBe(false);
  expect(parsed(draft)).toMatchObject({ title: 'Das Schiff', language: 'und', facts: [] });
});

test.each(['constructor', '__proto__', '日本', ': [', '"', '- a', '#'])(
  'a title such as %j gives a valid pack',
  (title) => {
    expect(parsed(drafted(article, title)).title).toBe(title);
  },
);

test('notes tell where the article gives no day', () => {
  const { notes, pack } = drafted(article);
  const undated = notes.filter(({ path }) => path[2] === 'when').map(({ path }) => path[1]);
  expect(undated).toHaveLength(2);
  for (const id of undated) expect(pack.facts[id ?? '']?.type).toBe('statement');
});

describe('random articles', { timeout: 60_000 }, () => {
  const names = [
    'Ada Lund',
    'Lund',
    'Tobias Fenwright',
    'Constructor',
    'Port Ede',
    'the Harbour Council',
    'Liu',
    'Liu Wen',
  ];
  const name = fc.constantFrom(...names);
  const when = fc.constantFrom(
    'on Friday',
    'last month',
    'in March',
    'on July 3',
    'two weeks ago',
    '',
  );
  const sentence = fc.oneof(
    fc
      .tuple(name, fc.constantFrom('met', 'signed', 'left'), name, when)
      .map((parts) => `${parts.join(' ')}.`),
    name.map((who) => `“The gate is shut,” said ${who}. “Nobody: has # the key!”`),
    fc
      .tuple(name, when)
      .map(([who, day]) => `${who} said ${day} that it was "a - very: old 'gate' & more".`),
    name.map((who) => `“Who has the key?” ${who}'s deputy, ${who}, asked, “and: who has not?”`),
    fc.constant('The gate of the harbour was shut for the night, and that was all.'),
    fc.constantFrom('“', '"', '’', '[1]', '{a: b}', '- x', '…', '\u00A0', '#'),
    fc.string({ maxLength: 20 }),
  );
  const text = fc
    .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '\n')), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.flat().join(''));

  test('always give a valid pack whose every part is a draft', () => {
    let facts = 0;
    fc.assert(
      fc.property(text, (article) => {
        const pack = parsed(drafted(article));
        facts += pack.facts.length;
        expect([pack, ...pack.entities, ...pack.facts].every(({ draft }) => draft)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(facts).toBeGreaterThan(300);
  });

  test('always give selectors of 3 to 8 words that stand once, in their paragraph', () => {
    let selectors = 0;
    fc.assert(
      fc.property(text, (article) => {
        const page = plainPage(article);
        for (const fact of parsed(drafted(article)).facts) {
          const { paragraph, selector } = fact.sources[0];
          if (selector?.type !== 'quote') continue;
          selectors++;
          expect(page.text.split(selector.exact)).toHaveLength(2);
          const { start, end } = page.blocks
            .filter(({ kind }) => kind === 'body')
            .at(paragraph! - 1)!;
          expect(page.text.slice(start, end)).toContain(selector.exact);
          // A mark that stands alone is no word.
          const words = selector.exact
            .split(/\s+/)
            .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
          expect(words).toBeGreaterThanOrEqual(3);
          expect(words).toBeLessThanOrEqual(8);
        }
      }),
      { numRuns: 300 },
    );
    expect(selectors).toBeGreaterThan(200);
  });

  test('always quote words that stand in the article', () => {
    let quotations = 0;
    fc.assert(
      fc.property(text, (article) => {
        const page = plainPage(article);
        for (const fact of parsed(drafted(article)).facts) {
          if (fact.type !== 'statement' || fact.quotation === undefined) continue;
          quotations++;
          // What "he said" interrupts stands in two pieces.
          for (const piece of fact.quotation.split(/(?<=[,?]) (?=and: )/)) {
            expect(page.text).toContain(piece.trim());
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(quotations).toBeGreaterThan(200);
  });
});

describe('clauses beside what a sentence tells', () => {
  const facts = (text: string) =>
    parsed(drafted(`The gate is shut\n\n${text}`)).facts.map((fact) =>
      fact.type === 'event'
        ? `${fact.actors.join(', ')} ${fact.cues[0]} ${fact.when.text}`
        : fact.type === 'role'
          ? `${fact.person}: ${fact.post}, ${fact.organization ?? '-'}`
          : fact.type,
    );
  test.each<[text: string, ...facts: string[]]>([
    [
      'Ada Lund, who followed Tobias Fenwright on 1 July, called the strike a mistake and praised its end.',
    ],
    [
      'Ada Lund, who met Tobias Fenwright on Friday, sold the ship.',
      'ada-lund, tobias-fenwright met 2023-07-07',
    ],
    ['Tidewater Holdings, which signed it in March, grew.', 'tidewater-holdings signed 2023-03'],
    [
      'The Harbour Council has opposed the plan since Tidewater Holdings published it in March.',
      'tidewater-holdings published 2023-03',
    ],
    [
      'It was late for Ada Lund, the general secretary of the union.',
      'ada-lund: general secretary of the union, -',
    ],
    [
      'It was late for Ada Lund, the chief executive of Tidewater Holdings.',
      'ada-lund: chief executive, tidewater-holdings',
    ],
  ])('%s', (text, ...wanted) => {
    expect(facts(text)).toEqual(wanted);
  });
});
