import { describe, expect, it } from 'vitest';
import { en, zhCn, translator } from '../words/index.ts';
import { dayOn } from './facts.cases.ts';
import { spanInWords, stretchInWords, whenInWords } from './when.ts';

const on = (iso: string) => [dayOn(iso), dayOn(iso)] as const;
const words = { t: translator(en) };

describe('whenInWords', () => {
  it.each([
    [{ type: 'event', from: on('2023-07-07') }, '7 Jul 2023'],
    [{ type: 'event', from: [dayOn('2023-07-03'), dayOn('2023-07-07')] }, '3 – 7 Jul 2023'],
    [{ type: 'event', from: [dayOn('2023-07-01'), dayOn('2023-07-31')] }, 'Jul 2023'],
    [{ type: 'figure', from: [dayOn('2022-01-01'), dayOn('2022-12-31')] }, '2022'],
    [{ type: 'event', from: on('2023-06-18'), to: on('2023-06-19') }, '18 – 19 Jun 2023'],
    [{ type: 'role', from: on('2021-01-20'), to: 'open' }, 'from 20 Jan 2021'],
    [{ type: 'measure', from: on('2021-01-20'), to: 'unknown' }, '20 Jan 2021'],
    [
      { type: 'measure', from: on('2021-01-20'), to: [dayOn('2022-01-01'), dayOn('2022-01-31')] },
      '20 Jan 2021 to Jan 2022',
    ],
    [{ type: 'role', to: 'open' }, ''],
  ] as const)('says of %j: %s', (fact, expected) => {
    const said = whenInWords(fact, words);
    // The spaces around dashes are thin ones.
    expect(said.replaceAll(/\s/g, ' ')).toBe(expected);
  });

  it('writes as the reader’s language does', () => {
    const said = whenInWords(
      { type: 'role', from: on('2021-01-20'), to: 'open' },
      { t: translator(zhCn) },
    );
    expect(said).toBe('自2021年1月20日起');
    expect(spanInWords(on('2021-01-20'), 'es')).toBe('20 ene 2021');
  });
});

it.each([
  [130, 'en-GB', '4 months'],
  [365, 'en-GB', '12 months'],
  [800, 'es', '2 años'],
  [130, 'zh-CN', '4个月'],
])('tells a stretch of %i days in %s: %s', (days, locale, expected) => {
  expect(stretchInWords(days, locale)).toBe(expected);
});
