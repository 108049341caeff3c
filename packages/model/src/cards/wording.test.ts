import { describe, expect, test } from 'vitest';
import { definePack } from '../pack/define.ts';
import type { Fact } from '../pack/types.ts';
import { checkCards, generateCards, surveyCards } from './index.ts';

const pack = definePack({
  format: 1,
  id: 'ferry-line',
  version: '1.0.0',
  title: 'The ferry line',
  summary: 'A ferry between two towns, and who runs it.',
  language: 'en',
  licence: 'MIT',
  authors: ['Test'],
  sources: {
    early: { publisher: 'Sound Courier', published: '2032-06-14' },
    late: { publisher: 'Sound Courier', published: '2033-03-09' },
  },
  entities: {
    ferry: { kind: 'technology', name: 'Halden ferry', description: 'Electric ferry.' },
    norla: { kind: 'organization', name: 'Norla Shipping', description: 'Company with ships.' },
    council: { kind: 'organization', name: 'Ostra Town Council', description: 'Council of Ostra.' },
    crews: {
      kind: 'organization',
      name: 'Ferry Crews’ Union',
      description: 'Trade union of crews.',
      aliases: [{ text: 'the union', ambiguity: 'generic' }],
    },
    ada: { kind: 'person', name: 'Ada Lindh', description: 'Manager.' },
    ben: { kind: 'person', name: 'Ben Osk', description: 'Manager.' },
    dina: { kind: 'person', name: 'Dina Holt', description: 'Manager.' },
    cleo: { kind: 'person', name: 'Cleo Varn', description: 'Unionist.' },
  },
  facts: {
    decks: {
      type: 'figure',
      summary: 'The Halden ferry is to have fourteen decks.',
      subject: 'ferry',
      quantity: 'number of decks',
      value: 14,
      unit: 'decks',
      asOf: '2032-06-13',
      sources: [{ source: 'early', exact: 'fourteen decks' }],
    },
    power: {
      type: 'figure',
      summary: 'The Halden ferry draws 24 megawatts.',
      subject: 'ferry',
      quantity: 'power',
      value: 24,
      unit: 'MW',
      asOf: '2032-06~',
      sources: [{ source: 'early', exact: '24 megawatts' }],
    },
    crossings: {
      type: 'figure',
      summary: 'The Halden ferry made 580 crossings.',
      subject: 'ferry',
      quantity: 'crossings',
      value: 580,
      unit: 'crossings',
      asOf: '2032-06-10',
      sources: [{ source: 'early', exact: '580 crossings' }],
    },
    closed: {
      type: 'event',
      summary: 'Norla Shipping closed two berths.',
      when: '2033-03-08?',
      actors: ['norla'],
      sources: [{ source: 'late', exact: 'closed two berths' }],
    },
    opened: {
      type: 'event',
      summary: 'On 5 March 2033 Norla Shipping opened a third pier.',
      when: '2033-03-05?',
      actors: ['norla'],
      sources: [{ source: 'late', exact: 'opened a pier' }],
    },
    sold: {
      type: 'event',
      summary: 'Norla Shipping sold a barge on 2 March 2033.',
      when: '2033-03-02%',
      actors: ['norla'],
      sources: [{ source: 'late', exact: 'sold a barge' }],
    },
    words: {
      type: 'statement',
      summary: 'Cleo Varn spoke of the tide.',
      when: '2033-03-08',
      speaker: 'cleo',
      quotation: 'cannot be known before a full tide. nobody can',
      sources: [{ source: 'late', exact: 'cannot be known' }],
    },
    president: {
      type: 'role',
      summary: 'Ada Lindh presided over the Ostra Town Council.',
      person: 'ada',
      post: 'president of the Ostra Town Council',
      organization: 'council',
      from: '2030',
      sources: [{ source: 'early', exact: 'presided over it' }],
    },
    secretary: {
      type: 'role',
      summary: 'Cleo Varn was the secretary of the Ferry Crews’ Union.',
      person: 'cleo',
      post: 'general secretary of the union',
      organization: 'crews',
      sources: [{ source: 'early', exact: 'its secretary' }],
    },
    chief: {
      type: 'role',
      summary: 'Ben Osk was chief executive of Norla Shipping.',
      person: 'ben',
      post: 'Chief executive',
      organization: 'norla',
      from: '2030',
      sources: [{ source: 'early', exact: 'chief executive' }],
    },
    'next-chief': {
      type: 'role',
      summary: 'Dina Holt was chief executive of Norla Shipping.',
      person: 'dina',
      post: 'chief executive of Norla Shipping',
      from: '2033-03-01',
      succeeds: ['chief', 'president'],
      sources: [{ source: 'late', exact: 'new chief' }],
    },
  },
});

const cards = generateCards(pack);

function questionsOf(fact: string): string[] {
  return cards.filter((card) => card.fact === fact).map(({ question }) => question);
}

function card(fact: string, view: string) {
  const found = cards.find((each) => each.id === `ferry-line/${fact}@1/${view}`);
  if (!found) throw new Error(`no card ${fact}/${view}`);
  return found;
}

test('every card passes every rule, and no fact is left out', () => {
  expect(checkCards(cards, pack)).toEqual([]);
  expect(surveyCards(pack).uncovered).toEqual([]);
});

describe('figures', () => {
  test.each([
    ['decks', 'As of 13 June 2032, the Halden ferry is to have ____ decks. (Which number?)', '14'],
    ['power', 'Around June 2032, the Halden ferry draws ____ megawatts. (Which number?)', '24'],
    ['crossings', 'The Halden ferry made ____ crossings on 10 June 2032. (Which number?)', '580'],
  ])('%s: the tense decides how they are dated, and a gap takes the number alone', (...wanted) => {
    const [fact, question, answer] = wanted;
    const made = card(fact, 'how-much');
    expect([made.question, made.answer.text]).toEqual([question, answer]);
    expect(made.distractors.length).toBeGreaterThan(0);
    for (const distractor of made.distractors) expect(distractor).toMatch(/^[\d,.]+$/);
  });
});

test.each([
  ['closed', 'Which company closed two berths around 8 March 2033?'],
  ['opened', 'Which company opened a third pier around 5 March 2033?'],
  ['sold', 'Which company sold a barge around 2 March 2033?'],
])('a date that is about or perhaps is claimed as "around" only: %s', (fact, question) => {
  expect(card(fact, 'who').question).toBe(question);
  for (const each of questionsOf(fact)) expect(each).not.toMatch(/perhaps|\bon \d/i);
});

test('a quotation keeps its case', () => {
  expect(card('words', 'who').question).toBe(
    'Who said on 8 March 2033: “cannot be known before a full tide. nobody can”?',
  );
});

describe('posts', () => {
  test('that name their organization are not given it again', () => {
    expect(card('president', 'what').answer).toMatchObject({
      text: 'president of the Ostra Town Council',
      accept: [],
    });
  });

  test('that point at it name it in the question', () => {
    expect(card('secretary', 'who').question).toBe(
      'Who was general secretary of the Ferry Crews’ Union as of 14 June 2032?',
    );
    expect(card('secretary', 'what').answer).toMatchObject({
      accept: ['general secretary of the Ferry Crews’ Union'],
    });
  });

  test('are succeeded in by whoever took the same one', () => {
    const questions = questionsOf('next-chief').filter((question) => /succeed/.test(question));
    expect(questions).toEqual([
      'Who succeeded Ben Osk as chief executive of Norla Shipping on 1 March 2033?',
    ]);
    const apart = { ...pack, facts: pack.facts.map(succeedingPresident) };
    expect(
      generateCards(apart).filter(({ id }) => id === 'ferry-line/next-chief@1/what-changed'),
    ).toEqual([]);
  });
});

function succeedingPresident(fact: Fact): Fact {
  return fact.id === 'next-chief' ? { ...fact, succeeds: ['ferry-line/president'] } : fact;
}
