import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePackText } from '../pack/yaml.ts';
import type { Pack } from '../pack/types.ts';
import { checkCard, checkCards, generateCards, spoils, type Card } from './index.ts';

const file = new URL('./dam-dispute.test-pack.yaml', import.meta.url);
const parsed = parsePackText(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error('the test pack is broken');
const dam: Pack = parsed.pack;
const cards = generateCards(dam);

function good(id: string): Card {
  const card = cards.find((each) => each.id === `karsa-dam/${id}`);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

type Change = (card: Card) => Partial<Card>;
const asking =
  (question: string): Change =>
  () => ({ question });
const answering =
  (text: string): Change =>
  () => ({ answer: { kind: 'text', text, accept: [] } });
const offering =
  (...distractors: string[]): Change =>
  () => ({ distractors });

/** rule, the good card it is made from, what is done to it, and why it must fail */
const breaking: readonly (readonly [number, string, string, Change])[] = [
  [
    1,
    'signing@1/who',
    'two questions',
    asking('Who met Marek Dole in Port Halm on 12 May 2031, and when?'),
  ],
  [1, 'signing@1/who', 'two gaps', asking('____ met ____ in Port Halm on 12 May 2031.')],
  [
    1,
    'signing@1/who',
    'no question',
    asking('Somebody met Marek Dole in Port Halm on 12 May 2031.'),
  ],
  [1, 'signing@1/who', 'a fact the pack has not', () => ({ fact: 'no-such-fact' })],
  [
    2,
    'order@1/why',
    'a long answer',
    answering('to secure enough electric power for the hard winter months'),
  ],
  [
    2,
    'signing@1/who',
    'a long question',
    asking(
      'Who, after long and hard talks that went on for many months in several cities of both countries, met Marek Dole in Port Halm on 12 May 2031?',
    ),
  ],
  [
    3,
    'signing@1/who',
    'a word of the answer',
    asking('Who met Marek Dole and Petrov’s aides in Port Halm on 12 May 2031?'),
  ],
  [
    3,
    'opening@1/who',
    'a generic alias of the answer',
    asking('Which country closed the gates of the Orvian Karsa Dam on 3 March 2031?'),
  ],
  [
    3,
    'petrov-promise@1/to-whom',
    'an alias of the answer',
    asking(
      'To which organization did Ana Petrov say at the SRC on 13 May 2031 that the delta will not go dry?',
    ),
  ],
  [
    3,
    'order@1/why',
    'a stem of the answer',
    asking(
      'What reason did Orvia give on 1 March 2031 for securing water by the Karsa filling order?',
    ),
  ],
  [
    3,
    'share@1/how-much',
    'the figure',
    asking('What was Orvia’s share of 40 in 2030, in percent?'),
  ],
  [
    3,
    'opening@1/when',
    'the year',
    asking('On which day of 2031 did Orvia close the gates of the Karsa Dam?'),
  ],
  [4, 'signing@1/who', 'yes or no', asking('Did Ana meet Marek Dole in Port Halm on 12 May 2031?')],
  [4, 'order@1/why', 'the answer yes', answering('yes')],
  [5, 'order@1/why', 'a list as answer', answering('power, water and fish')],
  [
    5,
    'signing@1/who',
    'a list asked for',
    asking('Which two people met in Port Halm on 12 May 2031?'),
  ],
  [6, 'signing@1/who', 'a pronoun', asking('On 12 May 2031 he met somebody in Port Halm: who?')],
  [6, 'signing@1/who', 'a relative date', asking('Who met Marek Dole in Port Halm last week?')],
  [
    6,
    'dam-owner@1/what',
    'a thing without a name',
    asking('By whom was the company owned as of 20 May 2031?'),
  ],
  [6, 'signing@1/who', 'a pointer', asking('Who met Marek Dole in this city on 12 May 2031?')],
  [
    6,
    'dam-owner@1/what',
    'a generic name',
    asking('By which company was the dam owned as of 20 May 2031?'),
  ],
  [7, 'dole-minister@1/who', 'a post without a date', asking('Who was water minister of Lemnia?')],
  [
    7,
    'share@1/how-much',
    'a figure without a date',
    asking('What was Orvia’s share of electric power from the Sel, in percent?'),
  ],
  [
    7,
    'order@1/why',
    'a succeeded measure without a date',
    asking('What reason did Orvia give for the Karsa filling order?'),
  ],
  [
    7,
    'quota-idea@1/who',
    'a plan without a date',
    asking('Which country was considering limiting the monthly filling?'),
  ],
  [
    8,
    'dole-minister@1/who',
    'a date when another held it',
    asking('Who was water minister of Lemnia as of 2 November 2031?'),
  ],
  [8, 'rule@1/what', 'a fact too few', asking('Which measure did Orvia announce in 2031?')],
  [
    8,
    'signing@1/who',
    'the other one unnamed',
    asking('Who came to a meeting in Port Halm on 12 May 2031?'),
  ],
  [10, 'signing@1/who', 'an unknown source', () => ({ sources: [{ source: 'hearsay' }] })],
  [10, 'signing@1/who', 'no selector', () => ({ sources: [{ source: 'report', paragraph: 2 }] })],
  [11, 'share@1/how-much', 'a number as text', answering('40 percent')],
  [
    11,
    'share@1/how-much',
    'no unit',
    () => ({
      answer: { kind: 'number', text: '40', value: 40, unit: '', tolerance: 3, accept: [] },
    }),
  ],
  [
    11,
    'share@1/how-much',
    'a unit that is not shown',
    (card) => ({ answer: { ...card.answer, text: '40' } }),
  ],
  [
    11,
    'share@1/how-much',
    'no tolerance',
    () => ({
      answer: {
        kind: 'number',
        text: '40 percent',
        value: 40,
        unit: 'percent',
        tolerance: Number.NaN,
        accept: [],
      },
    }),
  ],
  [12, 'signing@1/who', 'the answer under another name', offering('Petrov')],
  [12, 'signing@1/who', 'another kind of thing', offering('Port Halm')],
  [12, 'dole-minister@1/who', 'right at another date', offering('Ilse Brandt')],
  [12, 'signing@1/where', 'the country around it', offering('Lemnia')],
  [12, 'order@1/what', 'what followed', offering('minimum flow rule', 'minimum flow rule')],
  [12, 'signing@1/when', 'within the answer’s reach', offering('13 May 2031')],
  [12, 'order@1/when', 'when it took effect', offering('1 April 2031')],
  [12, 'signing@1/when', 'another precision', offering('May 2030')],
  [12, 'share@1/how-much', 'within tolerance', offering('42 percent')],
  [12, 'share@1/how-much', 'another unit', offering('70 metres')],
  [
    12,
    'order@1/why',
    'far longer',
    offering('to keep the many boats of the upper river afloat all through the dry summer'),
  ],
  [12, 'signing@1/who', 'four of them', offering('A B', 'C D', 'E F', 'G H')],
  [
    14,
    'reka-claim@1/said-what',
    'nobody’s claim',
    asking('On 18 May 2031, the delta will lose its ____. (Which material?)'),
  ],
  [
    14,
    'dole-quote@1/when',
    'nobody’s words',
    asking('On which day was a river said to belong to nobody?'),
  ],
  [15, 'signing@1/who', 'an id of its own', () => ({ id: 'karsa-dam/signing@1/42' })],
];

describe('a card that breaks a rule is caught', () => {
  // A card that the generator would make but for the number kept per fact.
  const more = new Map([
    [
      'order@1/when',
      {
        ...good('order@1/who'),
        id: 'karsa-dam/order@1/when',
        view: 'when' as const,
        question: 'On which day did Orvia announce the Karsa filling order?',
        answer: { kind: 'date' as const, text: '1 March 2031', edtf: '2031-03-01', accept: [] },
        distractors: [],
      },
    ],
  ]);

  test.each(breaking)('rule %d: %s with %s', (rule, id, _, change) => {
    const card: Card = more.get(id) ?? good(id);
    const rules = (each: Card) => checkCard(each, dam, [each]).map((violation) => violation.rule);
    expect(rules(card)).toEqual([]);
    expect(rules({ ...card, ...change(card) })).toContain(rule);
  });

  test('rule 9: the same question with another answer', () => {
    const card = good('signing@1/who');
    const twin: Card = { ...good('signing@1/cloze'), question: card.question };
    const rules = checkCard(card, dam, [card, twin]).map(({ rule }) => rule);
    expect(rules).toContain(9);
    expect(checkCard(card, dam, [card, good('signing@1/cloze')])).toEqual([]);
  });

  test('rule 9: nearly the same question without a cue', () => {
    const card = good('reka-claim@1/who');
    const near: Card = {
      ...good('signing@1/who'),
      question: card.question.replace('would lose', 'would soon lose'),
    };
    expect(checkCard(card, dam, [card, near]).map(({ rule }) => rule)).toContain(9);
    const cued: Card = { ...near, question: near.question.replace('18 May', '19 May') };
    expect(checkCard(card, dam, [card, cued])).toEqual([]);
  });

  test('rule 13: one card tells the answer of another', () => {
    expect(spoils(good('signing@1/cloze'), good('signing@1/who'))).toBe(true);
    expect(spoils(good('signing@1/who'), good('signing@1/when'))).toBe(true);
    expect(spoils(good('halm-in-lemnia@1/what'), good('signing@1/who'))).toBe(false);
    expect(spoils(good('signing@1/who'), good('signing@1/who'))).toBe(false);
  });

  test('rule 15: an id that stands twice', () => {
    const card = good('signing@1/who');
    const rules = checkCard(card, dam, [card, { ...card }]).map(({ rule }) => rule);
    expect(rules).toContain(15);
  });

  test('every rule has a card that breaks it', () => {
    const covered = new Set([...breaking.map(([rule]) => rule), 9, 13]);
    expect([...covered].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 15 }, (_, at) => at + 1),
    );
  });

  test('a violation says what is wrong and how to mend it', () => {
    const card = { ...good('signing@1/who'), question: 'Who met Marek Dole yesterday?' };
    const [first] = checkCards([card], dam);
    expect(first?.violations.find(({ rule }) => rule === 6)).toEqual({
      rule: 6,
      what: '"yesterday" is not a date.',
      mend: 'Write the date itself, or "as of" one.',
    });
  });
});

describe('what the rules leave alone', () => {
  const fine: readonly (readonly [string, string])[] = [
    [
      'signing@1/who',
      'Who brought his brother along to meet Marek Dole in Port Halm on 12 May 2031?',
    ],
    ['dole-quote@1/who', 'Who said on 14 May 2031: “This river has no owner, and it never will”?'],
    ['dam-owner@1/what', 'By which company was the dam of Karsa owned as of 20 May 2031?'],
    ['signing@1/who', 'Who met Marek Dole in Port Halm?'],
    ['halm-in-lemnia@1/what', 'In which country does Port Halm lie?'],
  ];
  test.each(fine)('%s: %s', (id, question) => {
    const card = { ...good(id), question };
    expect(checkCard(card, dam, [card])).toEqual([]);
  });
});
