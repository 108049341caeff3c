import { addDays, type Day } from '@backgrounder/model';
import { describe, expect, test } from 'vitest';
import { ratings, type Rating } from '../log/event.ts';
import { defaultSettings, defaultWeights, type StudySettings } from '../log/settings.ts';
import type { LastReview } from '../log/state.ts';
import { askedDay, nothingDue } from './choose-day.ts';
import { createMemoryModel, type Strength } from './memory-model.ts';
import { createScheduler, type Decision } from './scheduler.ts';

/*
 * Figures that other implementations publish as tests of FSRS-6 under its default weights:
 * - fsrs-rs, `src/model_v6.rs`, `src/inference.rs` (BSD-3-Clause)
 * - ts-fsrs, `packages/fsrs/__tests__/FSRS-6.test.ts`, `algorithm.test.ts`,
 *   `impl/long-term_scheduler.test.ts` (MIT)
 * - py-fsrs, `tests/test_basic.py` (MIT)
 * Older releases of py-fsrs (6.0) bounded the first difficulty before drawing others towards it, and
 * so publish other figures; none of the three does so any more.
 */
const model = modelOf(defaultWeights.values);

function modelOf(weights: readonly number[]) {
  return createMemoryModel({ weights, relearningSteps: 1, maximumInterval: Number.MAX_VALUE });
}

/** Again, hard, good and easy by their first letters. */
function ratingsOf(letters: string): readonly Rating[] {
  return Array.from(
    letters,
    (letter) => ratings.find((rating) => rating.startsWith(letter)) ?? 'good',
  );
}

function after(weights: readonly number[], letters: string, days: readonly number[]): Strength {
  const own = modelOf(weights);
  let strength: Strength | undefined;
  for (const [index, rating] of ratingsOf(letters).entries()) {
    strength = own.next(strength, days[index] ?? 0, rating);
  }
  if (!strength) throw new Error('no rating');
  return strength;
}

/** Each review when the card falls due. */
function studied(settings: Partial<StudySettings>, letters: string): readonly Decision[] {
  const all = { ...defaultSettings, retention: 0.9, ...settings };
  const scheduler = createScheduler(all, askedDay);
  let last: LastReview | undefined;
  let day = 19_325 as Day;
  return ratingsOf(letters).map((rating) => {
    const now = { time: day * 86_400_000, day };
    const card = { id: 'p/f@1/who', pack: 'p' };
    const decision = scheduler.rate({ card, last, now, due: nothingDue }, rating);
    last = { memory: decision.after, ...now, introduced: day, duration: 0 };
    const { due } = decision.after;
    if (due.kind === 'day') ({ day } = due);
    return decision;
  });
}

function intervalsOf(decisions: readonly Decision[]): readonly number[] {
  let day = 19_325 as Day;
  return decisions.map(({ after: { due } }) => {
    const days = due.kind === 'day' ? due.day - day : 0;
    day = addDays(day, days);
    return days;
  });
}

const digits = (values: readonly number[], count: number) =>
  values.map((value) => Number(value.toFixed(count)));

describe('fsrs-rs', () => {
  test('retrievability', () => {
    const cases = [
      [0, 1, 1],
      [1, 2, 0.9403443],
      [2, 3, 0.9253786],
      [3, 4, 0.9185229],
      [4, 4, 0.9],
      [5, 2, 0.8261359],
    ] as const;
    for (const [days, stability, expected] of cases) {
      expect(model.retrievability(stability, days)).toBeCloseTo(expected, 6);
    }
  });

  test('retrievability with another decay', () => {
    const weights = [...defaultWeights.values.slice(0, 20), 0.2];
    const expected = [1, 0.9, 0.84028935, 0.7985001];
    for (const [days, chance] of expected.entries()) {
      expect(modelOf(weights).retrievability(1, days)).toBeCloseTo(chance, 6);
    }
  });

  const pairs: readonly [string, readonly number[], number, number][] = [
    ['aa', [0, 1], 0.10088589, 8.806304],
    ['hh', [0, 1], 3.2494123, 6.7404594],
    ['gg', [0, 1], 7.3153, 2.1112142],
    ['ee', [0, 1], 18.014914, 1],
    ['aa', [0, 2], 0.112798266, 8.806304],
    ['hh', [0, 2], 4.4694576, 6.7404594],
    ['aggggg', [0, 0, 1, 3, 8, 21], 53.62691, 6.3574867],
  ];
  test.each(pairs)('%s after %j days', (letters, days, stability, difficulty) => {
    const strength = after(defaultWeights.values, letters, days);
    expect(strength.stability / stability).toBeCloseTo(1, 5);
    expect(strength.difficulty / difficulty).toBeCloseTo(1, 5);
  });

  test('without weights of the same day', () => {
    const weights = defaultWeights.values.map((weight, at) => (at >= 17 && at <= 19 ? 0 : weight));
    const { stability, difficulty } = after(weights, 'aggggg', [0, 0, 1, 3, 8, 21]);
    expect(stability).toBeCloseTo(53.335106, 4);
    expect(difficulty).toBeCloseTo(6.3574867, 5);
  });

  test('the weights of FSRS-5', () => {
    const weights = [
      0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254,
      1.432437, 0.1544, 0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072,
      0.18046261, 0.121442534, 0, 0.5,
    ];
    const days = [0, 1, 3, 8, 21];
    const expected = [
      ['aggga', 2.9691455, 8.000659],
      ['agggh', 17.091452, 7.6913934],
      ['agggg', 31.722992, 7.382128],
      ['aggge', 71.7502, 7.0728626],
    ] as const;
    for (const [letters, stability, difficulty] of expected) {
      const strength = after(weights, letters, days);
      expect(strength.stability / stability).toBeCloseTo(1, 5);
      expect(strength.difficulty / difficulty).toBeCloseTo(1, 5);
    }
    const good = modelOf(weights).next({ stability: 20.925528, difficulty: 7.005062 }, 21, 'good');
    expect(good.stability).toBeCloseTo(40.87456, 4);
    expect(good.difficulty).toBeCloseTo(6.9913807, 5);
  });

  test('intervals of desired retentions', () => {
    const retentions = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
    const intervals = retentions.map((retention) => model.interval(1, retention));
    expect(intervals).toEqual([34_793, 2508, 387, 90, 27, 9, 3, 1, 1]);
    // In single precision 3,116,766.
    expect(model.interval(1, 0.1)).toBe(3_116_769);
  });

  test('stabilities after an answer', () => {
    const difficulties = [1, 2, 3, 4];
    const chances = [0.9, 0.8, 0.7, 0.6];
    const short = [1.596818, 5, 5, 8.12961];
    for (const [index, rating] of ratings.entries()) {
      const strength = { stability: 5, difficulty: difficulties[index] ?? 1 };
      expect(model.next(strength, 0, rating).stability).toBeCloseTo(short[index] ?? 0, 5);
      // The chance of recall is given by the days: those at which it is the one of the vector.
      const days = daysUntil(chances[index] ?? 1, 5);
      const recall = [1.0525396, 28.226582, 58.656002, 127.226685][index] ?? 0;
      expect(model.next(strength, days, rating).stability / recall).toBeCloseTo(1, 5);
    }
  });

  test('difficulties after an answer', () => {
    const expected = [8.341763, 6.6659956, 4.990228, 3.3144615];
    for (const [index, rating] of ratings.entries()) {
      const strength = model.next({ stability: 5, difficulty: 5 }, 1, rating);
      expect(strength.difficulty).toBeCloseTo(expected[index] ?? 0, 5);
    }
  });
});

/** The same curve solved for the days; need not be whole. */
function daysUntil(chance: number, stability: number): number {
  const decay = defaultWeights.values[20] ?? 0;
  return (stability * (chance ** (-1 / decay) - 1)) / (0.9 ** (-1 / decay) - 1);
}

describe('ts-fsrs', () => {
  test('a first answer', () => {
    const first = ratings.map((rating) => model.next(undefined, 0, rating));
    expect(first.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(
      digits(
        first.map(({ difficulty }) => difficulty),
        8,
      ),
    ).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
  });

  test('the curve', () => {
    const curve = [0, 1, 2, 3].map((days) => model.retrievability(1, days));
    expect(digits(curve, 7)).toEqual([1, 0.9, 0.8458846, 0.8093881]);
  });

  const histories: readonly [string, readonly number[], readonly number[], readonly number[]][] = [
    [
      'ggggggaaggggg',
      [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
      [
        3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166,
        3.01732209, 11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648,
      ],
      [
        4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071,
        5.55956298, 5.26323756, 4.98688448, 4.72915759, 4.4888015, 4.26464541,
      ],
    ],
    [
      'ahgeahge',
      [1, 2, 6, 41, 4, 7, 21, 133],
      [0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454],
      [7.1434, 7.03653841, 6.64066485, 5.92312772, 6.44779861, 6.45995078, 6.10293922, 5.36588547],
    ],
    [
      'hgeahgea',
      [2, 7, 54, 5, 8, 26, 171, 8],
      [
        1.1869, 6.59167572, 53.76078737, 5.0853693, 8.09786749, 25.52991279, 171.16195166,
        8.11072373,
      ],
      [6.23225985, 5.89059466, 5.14583392, 5.884097, 5.99269555, 5.667177, 4.91430736, 5.71619151],
    ],
    [
      'geahgeah',
      [3, 33, 4, 7, 26, 193, 9, 14],
      [
        3.0412, 32.65484522, 4.22256838, 7.2325009, 25.52681746, 193.36618775, 8.63899847,
        14.31323867,
      ],
      [
        4.49094334, 3.69538259, 4.83221448, 5.12078462, 4.85403286, 4.07165035, 5.1050878,
        5.34697075,
      ],
    ],
    [
      'eahgeahg',
      [15, 3, 6, 27, 240, 10, 17, 60],
      [
        15.2441, 3.25621013, 6.32684549, 26.56339029, 239.70462771, 9.75621519, 17.06035531,
        59.59547542,
      ],
      [
        1.16304343, 2.99573557, 3.59851762, 3.43436666, 2.60045771, 4.03816348, 4.46259158,
        4.24020203,
      ],
    ],
  ];
  test.each(histories)('%s without steps', (letters, intervals, stabilities, difficulties) => {
    const weights = {
      id: 'fsrs-5/vector',
      values: [
        0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178,
        2.0225, 0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468, 0, 0.5,
      ],
    };
    const decisions = studied({ weights, learningSteps: [], relearningSteps: [] }, letters);
    expect(intervalsOf(decisions)).toEqual(intervals);
    for (const [index, decision] of decisions.entries()) {
      expect(decision.after.stability).toBeCloseTo(stabilities[index] ?? 0, 6);
      expect(decision.after.difficulty).toBeCloseTo(difficulties[index] ?? 0, 6);
    }
  });
});

test('ts-fsrs and py-fsrs: the intervals of thirteen answers', () => {
  const decisions = studied({}, 'ggggggaaggggg');
  expect(intervalsOf(decisions)).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

describe('py-fsrs', () => {
  test('easy ten times within a day is as easy as can be', () => {
    const strength = after(defaultWeights.values, 'eeeeeeeeee', []);
    expect(strength.difficulty).toBe(1);
  });

  test('six answers', () => {
    const { stability, difficulty } = after(defaultWeights.values, 'aggggg', [0, 0, 1, 3, 8, 21]);
    expect(digits([stability, difficulty], 4)).toEqual([53.6269, 6.3575]);
  });
});
