import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardRules } from './card-rules.ts';
import { checkCardsOfPacks } from './cards.ts';
import { libraryOf } from './library.ts';
import { heldTo, madeUpPack } from './made-up.cases.ts';

const landed =
  'type: event, actors: [ada], place: port, when: 2022-05-01, summary: Ada Lund landed in Port Ede.';
const ask = (question: string, answer: string) =>
  `prompts: [{ question: "${question}", answer: "${answer}" }]`;
const good = ask('Where did Ada Lund land on 1 May 2022?', 'Port Ede');
const leaking = ask(
  'In which port, Port Ede or another, did Ada Lund land on 1 May 2022?',
  'Port Ede',
);
const leaning = 'type: event, actors: [], when: 2022-05-01, summary: It was over.';

describe('questions of facts', () => {
  test.each([
    { what: 'generated', facts: `one: { ${landed} }`, language: 'en', told: [] },
    { what: 'of the author', facts: `one: { ${landed}, ${good} }`, language: 'en', told: [] },
    {
      what: 'that give the answer away',
      facts: `one: { ${landed}, ${leaking} }`,
      language: 'en',
      told: ['broken-prompt at facts.one.prompts.0'],
    },
    {
      what: 'of which the second gives it away',
      facts: `one: { ${landed}, prompts: [{ question: "Where did Ada Lund land on 1 May 2022?", answer: Port Ede }, { question: Did Ada Lund land?, answer: "yes" }] }`,
      language: 'en',
      told: ['broken-prompt at facts.one.prompts.1'],
    },
    {
      what: 'that none can be made of',
      facts: `one: { ${leaning} }`,
      language: 'en',
      told: ['no-card at facts.one'],
    },
    {
      what: 'that the author did not want',
      facts: `one: { ${leaning}, noCard: Too small. }`,
      language: 'en',
      told: [],
    },
    {
      what: 'of a fact that was withdrawn',
      facts: `one: { ${leaning}, status: retracted }`,
      language: 'en',
      told: [],
    },
    {
      what: 'in another English',
      facts: `one: { ${leaning} }`,
      language: 'en-GB',
      told: ['no-card at facts.one'],
    },
    {
      what: 'in a language in which none are made',
      facts: `one: { ${leaning} }`,
      language: 'de',
      told: [],
    },
    {
      what: 'in that language, of the author',
      facts: `one: { ${leaning}, ${ask('Wo ging Ada Lund am 1. Mai 2022 an Land?', 'Port Ede')} }`,
      language: 'de',
      told: [],
    },
    {
      what: 'of a citation without a place, which is told elsewhere',
      facts: `one: { ${landed}, ${good}, sources: [{ source: late }] }`,
      language: 'en',
      told: [],
    },
    { what: 'of no facts', facts: '', language: 'en', told: [] },
  ])('$what', ({ facts, language, told }) => {
    const pack = madeUpPack(facts, { language });
    expect(heldTo(checkCardsOfPacks, [pack])).toEqual(told.map((issue) => `here: ${issue}`));
  });

  test('a fact that another pack corrects needs none', () => {
    const here = madeUpPack(`one: { ${leaning} }`);
    const there = madeUpPack(`two: { ${landed}, corrects: [here/one] }`, { id: 'there' });
    expect(heldTo(checkCardsOfPacks, [here], [there])).toEqual([]);
  });
});

test('a broken prompt names its fact and the rule', () => {
  const pack = madeUpPack(`one: { ${landed}, ${leaking} }`);
  const [issue] = checkCardsOfPacks(libraryOf([pack], [pack]));
  expect(issue?.message).toMatch(
    /^A question of "one" breaks card rule 3 \(no word of the answer in the question\): /,
  );
});

test('the page on broken prompts lists the card rules', () => {
  const page = readFileSync(new URL('../../docs/checks/broken-prompt.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| (\d+) +\| (.+?) +\|$/gm)];
  expect(Object.fromEntries(rows.map(([, rule, text]) => [rule, text]))).toEqual(cardRules);
  expect(Object.keys(cardRules)).toHaveLength(15);
});
