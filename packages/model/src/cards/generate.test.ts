import { readFileSync } from 'node:fs';
import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePackText } from '../pack/yaml.ts';
import type { Fact, FactType, Pack } from '../pack/types.ts';
import { builtInPacks } from '../packs/index.ts';
import { checkCards, generateCards, spoils, surveyCards } from './index.ts';
import { contentStems } from './words.ts';

function packFrom(file: string): Pack {
  const result = parsePackText(readFileSync(new URL(file, import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.issues, undefined, 2));
  return result.pack;
}

const dam = packFrom('./dam-dispute.test-pack.yaml');
const cards = generateCards(dam);

function withFacts(change: (fact: Fact) => Fact, only?: readonly string[]): Pack {
  const kept = dam.facts.filter((fact) => !only || only.includes(fact.id));
  return { ...dam, facts: kept.map(change) };
}

test('a pack need not be among those that it is used with', () => {
  const other = { ...dam, id: 'another-dam', facts: [] };
  expect(generateCards(dam, [other])).toEqual(generateCards(dam, [dam, other]));
  expect(surveyCards(dam, [other])).toEqual(surveyCards(dam, [dam, other]));
  expect(checkCards(cards, dam, [other])).toEqual([]);
});

/** fact, view, question, answer */
const wanted: readonly (readonly [FactType, string, string, string, string])[] = [
  ['event', 'signing', 'who', 'Who met Marek Dole in Port Halm on 12 May 2031?', 'Ana Petrov'],
  [
    'event',
    'signing',
    'when',
    'On which day did Ana Petrov meet Marek Dole in Port Halm?',
    '12 May 2031',
  ],
  [
    'event',
    'signing',
    'where',
    'On 12 May 2031, in which city did Ana Petrov meet Marek Dole?',
    'Port Halm',
  ],
  [
    'event',
    'opening',
    'who',
    'Which country closed the gates of the Karsa Dam on 3 March 2031?',
    'Orvia',
  ],
  [
    'event',
    'protest',
    'cloze',
    'Growers of the ____ blocked the bridge at Port Halm in April 2031. (Which organization?)',
    'Delta Farmers’ Union',
  ],
  [
    'statement',
    'petrov-promise',
    'who',
    'Who said on 13 May 2031 that the delta would not go dry?',
    'Ana Petrov',
  ],
  [
    'statement',
    'petrov-promise',
    'to-whom',
    'To which organization did Ana Petrov say on 13 May 2031 that the delta would not go dry?',
    'Sel River Commission',
  ],
  [
    'statement',
    'dole-quote',
    'who',
    'Who said on 14 May 2031: “a river has no owner”?',
    'Marek Dole',
  ],
  [
    'measure',
    'order',
    'what',
    'Which measure did Orvia announce on 1 March 2031, covering the spring floods of the Sel?',
    'Karsa filling order',
  ],
  [
    'measure',
    'order',
    'why',
    'What reason did Orvia give on 1 March 2031 for the Karsa filling order?',
    'to secure power for winter',
  ],
  [
    'measure',
    'rule',
    'what-changed',
    'Which measure did Orvia announce in October 2031 to follow the Karsa filling order announced on 1 March 2031?',
    'minimum flow rule',
  ],
  [
    'proposal',
    'quota-idea',
    'who',
    'As of May 2031, which country was considering limiting the monthly filling?',
    'Orvia',
  ],
  [
    'proposal',
    'levy-idea',
    'what',
    'As of May 2031, which step had Lemnia dropped?',
    'a levy on grain',
  ],
  [
    'role',
    'dole-minister',
    'who',
    'Who was water minister of Lemnia as of 20 May 2031?',
    'Marek Dole',
  ],
  [
    'role',
    'brandt-minister',
    'from-when',
    'On which day did Ilse Brandt become water minister of Lemnia?',
    '1 October 2031',
  ],
  [
    'role',
    'brandt-minister',
    'what-changed',
    'Who succeeded Marek Dole as water minister of Lemnia on 1 October 2031?',
    'Ilse Brandt',
  ],
  ['relation', 'halm-in-lemnia', 'what', 'In which country is Port Halm?', 'Lemnia'],
  [
    'relation',
    'dam-owner',
    'what',
    'By which company was the Karsa Dam owned as of 20 May 2031?',
    'Hydra Power',
  ],
  [
    'claim',
    'reka-claim',
    'said-what',
    'On 18 May 2031, Tomas Reka argued that the delta would lose its ____. (Which material?)',
    'silt',
  ],
  [
    'figure',
    'share',
    'how-much',
    'What was Orvia’s share of electric power from the Sel in 2030, in percent?',
    '40 percent',
  ],
  [
    'event',
    'hand-written',
    'prompt-1',
    'In which city did the delegations of Orvia and Lemnia plan on 19 May 2031 to meet again?',
    'Vessin',
  ],
];

describe('what a fact is asked', () => {
  test.each(wanted)('%s: %s, %s', (type, fact, view, question, answer) => {
    expect(dam.facts.find(({ id }) => id === fact)?.type).toBe(type);
    const card = cards.find((each) => each.id === `karsa-dam/${fact}@1/${view}`);
    expect(card?.question).toBe(question);
    expect(card?.answer.text).toBe(answer);
  });

  test('every fact type has a case above', () => {
    expect([...new Set(wanted.map(([type]) => type))].sort()).toEqual(
      [...new Set(dam.facts.map(({ type }) => type))].sort(),
    );
  });

  test('an answer takes the names listed for it, and its kind', () => {
    const by = (id: string) => cards.find((card) => card.id === `karsa-dam/${id}`)?.answer;
    expect(by('signing@1/who')).toEqual({
      kind: 'entity',
      text: 'Ana Petrov',
      entity: 'ana-petrov',
      accept: ['Petrov'],
    });
    expect(by('opening@1/who')).toMatchObject({ accept: ['Republic of Orvia'] });
    expect(by('signing@1/when')).toMatchObject({ kind: 'date', edtf: '2031-05-12' });
    expect(by('height@1/how-much')).toMatchObject({
      kind: 'number',
      value: 87,
      unit: 'metres',
      tolerance: 2,
    });
    expect(by('hand-written@1/prompt-1')).toMatchObject({ kind: 'entity', entity: 'vessin' });
  });
});

describe('what is never asked', () => {
  test('facts retracted, corrected, or marked noCard', () => {
    const asked = new Set(cards.map(({ fact }) => fact));
    expect(['wrong-height', 'misdated', 'redated'].filter((id) => asked.has(id))).toEqual([]);
  });

  test('retracted values as distractors', () => {
    expect(cards.flatMap(({ distractors }) => distractors)).not.toContain('120 metres');
  });

  test('undated questions about what has been succeeded', () => {
    const over = cards.filter(({ standing }) => standing === 'succeeded');
    expect(new Set(over.map(({ fact }) => fact))).toEqual(
      new Set(['order', 'quota-idea', 'dole-minister']),
    );
    const undated = over.filter(
      ({ answer, question }) => answer.kind !== 'date' && !/\d{4}/.test(question),
    );
    expect(undated).toEqual([]);
  });

  test('more cards of a fact than its importance bears, beside prompts and what-changed', () => {
    const limit = { 1: 2, 2: 3, 3: 4 };
    for (const fact of dam.facts) {
      const generated = cards.filter(
        (card) => card.fact === fact.id && !/prompt-|what-changed|order-/.test(card.view),
      );
      // A post has a holder, a name and two dates.
      const more = fact.type === 'role' ? 1 : 0;
      expect(generated.length).toBeLessThanOrEqual(limit[fact.importance] + more);
    }
  });
});

describe('the set as a whole', () => {
  test('passes every rule and leaves no fact out', () => {
    expect(checkCards(cards, dam)).toEqual([]);
    expect(surveyCards(dam).uncovered).toEqual([]);
  });

  test('is the same for the same pack', () => {
    const again = packFrom('./dam-dispute.test-pack.yaml');
    expect(JSON.stringify(generateCards(again))).toBe(JSON.stringify(cards));
  });

  test('does not hang on the order of entities or facts', () => {
    const byId = new Map(cards.map((card) => [card.id, JSON.stringify(card)]));
    assert(
      property(
        shuffledSubarray([...dam.entities], { minLength: dam.entities.length }),
        shuffledSubarray([...dam.facts], { minLength: dam.facts.length }),
        (entities, facts) => {
          const shuffled = generateCards({ ...dam, entities, facts });
          expect(new Map(shuffled.map((card) => [card.id, JSON.stringify(card)]))).toEqual(byId);
        },
      ),
      { numRuns: 15, seed: 1 },
    );
  });

  test('a card says whether a source of it has an address', () => {
    const sources = dam.sources.map((source) => ({ ...source, url: 'https://example.org/dam' }));
    expect(new Set(cards.map(({ linked }) => linked))).toEqual(new Set([false]));
    const withAddress = generateCards({ ...dam, sources });
    expect(new Set(withAddress.map(({ linked }) => linked))).toEqual(new Set([true]));
  });

  test('a raised revision gives new ids, a new wording keeps them', () => {
    const ids = (pack: Pack) => generateCards(pack).map(({ id }) => id);
    const revised = withFacts((fact) => ({ ...fact, revision: 2 }), ['halm-in-lemnia']);
    expect(ids(revised)).toEqual(['karsa-dam/halm-in-lemnia@2/what']);
    const reworded = withFacts(
      (fact) => ({ ...fact, summary: 'The port of Port Halm is in Lemnia.' }),
      ['halm-in-lemnia'],
    );
    expect(ids(reworded)).toEqual(['karsa-dam/halm-in-lemnia@1/what']);
  });

  test('in another language than English only prompts become cards', () => {
    const german: Pack = { ...dam, language: 'de' };
    expect(generateCards(german).map(({ id }) => id)).toEqual([
      'karsa-dam/hand-written@1/prompt-1',
    ]);
    expect(surveyCards(german).uncovered.length).toBe(dam.facts.length - 4);
  });

  test('a fact whose every draft breaks a rule is listed with the rules', () => {
    const vague = withFacts(
      (fact) =>
        fact.type === 'event'
          ? { ...fact, summary: 'They met yesterday at the company.', actors: [], prompts: [] }
          : fact,
      ['hand-written'],
    );
    expect(generateCards(vague)).toEqual([]);
    const [missing] = surveyCards(vague).uncovered;
    expect(missing?.fact).toBe('hand-written');
    expect(missing?.stoppedBy.map(({ rule }) => rule)).toContain(6);
  });
});

test('an author’s question that breaks a rule is given back with the rule', () => {
  const pack = withFacts(
    (fact) => ({
      ...fact,
      prompts: [{ question: 'Where did they plan to meet again?', answer: 'Vessin', accept: [] }],
    }),
    ['hand-written'],
  );
  const [rejected] = surveyCards(pack).rejected;
  expect(rejected?.view).toBe('prompt-1');
  expect(rejected?.stoppedBy.map(({ rule }) => rule)).toEqual([6]);
});

describe('facts that are answered by others', () => {
  const answered = (facts: readonly string[]): Pack => ({
    ...withFacts(
      (fact) => (fact.id === 'opening' ? { ...fact, respondsTo: ['karsa-dam/order'] } : fact),
      facts,
    ),
  });
  const asked = (pack: Pack) => generateCards(pack).find(({ view }) => view.startsWith('order-'));

  test('are asked which came first, told by the name of a measure', () => {
    const card = asked(answered(['opening', 'order']));
    expect(card).toMatchObject({
      id: 'karsa-dam/opening@1/order-order',
      question:
        'When, relative to the Karsa filling order announced on 1 March 2031, did Orvia close the gates of the Karsa Dam?',
      answer: { text: 'After it' },
    });
    expect(card?.distractors.toSorted()).toEqual(['Before it', 'On the same day']);
  });

  test('are not where their order is not certain', () => {
    const pack = answered(['opening', 'order']);
    const sameDay = pack.facts.map((fact) =>
      fact.type === 'event' ? { ...fact, when: orderDay(pack) } : fact,
    );
    expect(asked({ ...pack, facts: sameDay })).toBeUndefined();
  });

  function orderDay(pack: Pack) {
    const order = pack.facts.find((fact) => fact.type === 'measure');
    if (order?.type !== 'measure') throw new Error('the pack has no measure');
    return order.announced;
  }
});

describe('what is withdrawn', () => {
  test('is named, with what corrects it', () => {
    expect(surveyCards(dam).withdrawn).toEqual([
      { fact: 'wrong-height', why: 'retracted' },
      { fact: 'misdated', why: 'corrected', by: 'karsa-dam/redated' },
    ]);
  });

  test('may be so by another pack alone', () => {
    const other: Pack = {
      ...dam,
      id: 'later',
      facts: dam.facts
        .filter(({ id }) => id === 'redated')
        .map((fact) => ({ ...fact, pack: 'later', corrects: ['karsa-dam/signing'] })),
    };
    const alone: Pack = { ...dam, facts: dam.facts.filter(({ id }) => id === 'signing') };
    expect(generateCards(alone).length).toBeGreaterThan(0);
    expect(generateCards(alone, [alone, other])).toEqual([]);
    expect(surveyCards(alone, [alone, other]).withdrawn).toEqual([
      { fact: 'signing', why: 'corrected', by: 'later/redated' },
    ]);
  });

  test('takes no part in succession', () => {
    const pack = withFacts((fact) =>
      fact.id === 'dole-minister' ? { ...fact, status: 'retracted' } : fact,
    );
    const cards = generateCards(pack).filter(({ fact }) => /minister/.test(fact));
    expect(cards.filter(({ fact }) => fact === 'dole-minister')).toEqual([]);
    expect(cards.filter(({ view }) => view.startsWith('what-changed'))).toEqual([]);
  });
});

describe('what is succeeded', () => {
  test('keeps its cards, and what replaced it gains one for each', () => {
    const before = withFacts((fact) => ({ ...fact, succeeds: [] }));
    const kept = generateCards(before).filter(({ fact }) => /dole-minister|quota-idea/.test(fact));
    const now = new Set(cards.map(({ id }) => id));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ id }) => !now.has(id))).toEqual([]);
    const changes = cards.filter(({ view }) => view.startsWith('what-changed'));
    expect(changes.map(({ fact, view }) => `${fact}/${view}`)).toEqual([
      'rule/what-changed',
      'rule/what-changed-quota-idea',
      'brandt-minister/what-changed',
    ]);
  });

  test('the order in which an author names what was replaced does not count', () => {
    const turned = withFacts((fact) => ({ ...fact, succeeds: fact.succeeds.toReversed() }));
    expect(generateCards(turned)).toEqual(cards);
  });
});

describe.each(builtInPacks.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  const generated = generateCards(pack, builtInPacks);
  const survey = surveyCards(pack, builtInPacks);

  test('every card passes every rule', () => {
    const broken = checkCards(generated, pack, builtInPacks).map(({ card, violations }) => [
      card.question,
      ...violations.map(({ rule, what }) => `${rule}: ${what}`),
    ]);
    expect(broken).toEqual([]);
    expect(generated.length).toBeGreaterThan(pack.facts.length);
  });

  test('rule 13: the queue can tell every card that gives another of its fact away', () => {
    const given = generated.flatMap((shown) => {
      const seen = new Set(contentStems(shown.question));
      return generated
        .filter((asked) => asked !== shown && asked.fact === shown.fact)
        .map((asked) => ({ shown, asked, stems: contentStems(asked.answer.text) }))
        .filter(({ stems }) => stems.length > 0 && stems.every((stem) => seen.has(stem)));
    });
    expect(given.length).toBeGreaterThan(10);
    expect(given.filter(({ shown, asked }) => !spoils(shown, asked))).toEqual([]);
  });

  test('rule 15: no id stands twice, and a second making gives the same', () => {
    expect(new Set(generated.map(({ id }) => id)).size).toBe(generated.length);
    expect(
      generateCards(
        structuredClone(pack),
        builtInPacks.map((one) => structuredClone(one)),
      ),
    ).toEqual(generated);
  });

  test('every fact has a card, says why not, or is withdrawn', () => {
    const asked = new Set(generated.map(({ fact }) => fact));
    const withdrawn = new Set(survey.withdrawn.map(({ fact }) => fact));
    const silent = pack.facts.filter(
      ({ id, noCard }) => !asked.has(id) && noCard === undefined && !withdrawn.has(id),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(survey.uncovered).toEqual([]);
  });

  test('no question of an author is thrown away', () => {
    expect(survey.rejected).toEqual([]);
  });

  test('whatever held and was succeeded has a card that tells the change', () => {
    const facts = new Map(
      builtInPacks.flatMap((one) => one.facts.map((fact) => [`${one.id}/${fact.id}`, fact])),
    );
    const changes = new Set(
      generated.filter(({ view }) => view.startsWith('what-changed')).map(({ fact }) => fact),
    );
    const untold = pack.facts.filter(
      (fact) =>
        !changes.has(fact.id) &&
        fact.succeeds.some((key) => !/event|statement|claim/.test(facts.get(key)?.type ?? '')),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  test('nothing that is over is asked without a date', () => {
    const over = generated.filter(({ standing }) => standing === 'succeeded');
    expect(
      over.filter(({ answer, question }) => answer.kind !== 'date' && !/\d{4}/.test(question)),
    ).toEqual([]);
  });
});
