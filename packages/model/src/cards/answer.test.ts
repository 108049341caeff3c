import { describe, expect, test } from 'vitest';
import { checkAnswer, type Answer, type Judgement } from './index.ts';

const yellen: Answer = {
  kind: 'entity',
  text: 'Janet Yellen',
  entity: 'y',
  accept: ['Yellen', 'Janet L. Yellen'],
};
const china: Answer = {
  kind: 'entity',
  text: 'China',
  entity: 'c',
  accept: ['PRC', 'People’s Republic of China'],
};
const states: Answer = {
  kind: 'entity',
  text: 'United States',
  entity: 'u',
  accept: ['US', 'U.S.', 'USA', 'America'],
};
const duerr: Answer = { kind: 'entity', text: 'Zoë Dürr-Łukasz', entity: 'd', accept: [] };
const germanium: Answer = { kind: 'entity', text: 'germanium', entity: 'g', accept: [] };
const iran: Answer = { kind: 'entity', text: 'Iran', entity: 'i', accept: [] };
const order: Answer = {
  kind: 'entity',
  text: 'Executive Order 14105',
  entity: 'o',
  accept: ['EO 14105'],
};
const mofcom: Answer = {
  kind: 'entity',
  text: 'Ministry of Commerce',
  entity: 'm',
  accept: ['MOFCOM'],
};
const reason: Answer = {
  kind: 'text',
  text: 'to safeguard national security',
  accept: ['to protect itself'],
};
const post: Answer = {
  kind: 'text',
  text: 'Treasury secretary',
  accept: ['US Treasury secretary'],
};
const two: Answer = { kind: 'text', text: 'Two', accept: [] };
const notBan: Answer = { kind: 'text', text: 'that they are no ban', accept: [] };
const goods: Answer = { kind: 'text', text: 'goods or services', accept: [] };
const newYearsEve: Answer = {
  kind: 'date',
  text: '31 December 2022',
  edtf: '2022-12-31',
  accept: [],
};
const day: Answer = { kind: 'date', text: '7 July 2023', edtf: '2023-07-07', accept: [] };
const third: Answer = { kind: 'date', text: '3 July 2023', edtf: '2023-07-03', accept: [] };
const month: Answer = { kind: 'date', text: 'July 2023', edtf: '2023-07', accept: [] };
const year: Answer = { kind: 'date', text: '2023', edtf: '2023', accept: [] };
const range: Answer = {
  kind: 'date',
  text: 'some day between 3 and 7 July 2023',
  edtf: '[2023-07-03..2023-07-07]',
  accept: [],
};
const span: Answer = {
  kind: 'date',
  text: '6 to 9 July 2023',
  edtf: '2023-07-06/2023-07-09',
  accept: [],
};
const about: Answer = {
  kind: 'date',
  text: 'July 2023',
  edtf: '2023-07~',
  accept: ['that summer'],
};
const share: Answer = {
  kind: 'number',
  text: '98 percent',
  value: 98,
  unit: 'percent',
  tolerance: 1,
  accept: ['98%'],
};
const exact: Answer = {
  kind: 'number',
  text: '140 organizations',
  value: 140,
  unit: 'organizations',
  tolerance: 0,
  accept: [],
};
const tons: Answer = {
  kind: 'number',
  text: '43.7 metric tons',
  value: 43.7,
  unit: 'metric tons',
  tolerance: 0.5,
  accept: [],
};
const millions: Answer = {
  kind: 'number',
  text: '3 million euros',
  value: 3,
  unit: 'million euros',
  tolerance: 0.1,
  accept: [],
};
const height: Answer = {
  kind: 'number',
  text: '5 metres',
  value: 5,
  unit: 'metres',
  tolerance: 0,
  accept: [],
};
const thousand: Answer = {
  kind: 'number',
  text: '1,200 people',
  value: 1200,
  unit: 'people',
  tolerance: 0,
  accept: [],
};

type Row = readonly [answer: Answer, typed: string, verdict: Judgement['verdict'], reason: RegExp];

const names: readonly Row[] = [
  [yellen, 'Janet Yellen', 'right', /^That is the answer\.$/],
  [yellen, '  janet   YELLEN ', 'right', /the answer/],
  [yellen, 'Yellen', 'right', /another name for Janet Yellen/],
  [yellen, 'Ms. Yellen', 'right', /title/],
  [yellen, 'Secretary Yellen', 'right', /title/],
  [yellen, 'Yellen, Janet', 'right', /another order/],
  [yellen, 'Janet', 'close', /part of the name/],
  [yellen, 'Janet Yelen', 'right', /slip/],
  [yellen, 'Jante Yellen', 'right', /slip/],
  [yellen, 'Jannet Yelen', 'close', /slip/],
  [yellen, 'Janet Napolitano', 'wrong', /The answer is Janet Yellen/],
  [yellen, 'Janet Yellen or Xi Jinping', 'close', /More than one/],
  [yellen, 'not Janet Yellen', 'wrong', /The answer is/],
  [yellen, 'never Yellen', 'wrong', /The answer is/],
  [yellen, 'Yellen or Xi', 'close', /More than one/],
  [yellen, 'anything but Janet Yelen', 'wrong', /The answer is/],
  [yellen, '', 'wrong', /Nothing was typed/],
  [yellen, '?!', 'wrong', /no word/],
  [china, 'china', 'right', /the answer/],
  [china, "The People's Republic of China", 'right', /another name/],
  [china, 'prc', 'right', /another name/],
  [china, 'Chian', 'close', /slip/],
  [china, 'Chile', 'wrong', /The answer is China/],
  [states, 'the United States', 'right', /the answer/],
  [states, 'u.s.', 'right', /another name/],
  [states, 'U.S.A.', 'right', /another name/],
  [states, 'UK', 'wrong', /The answer is/],
  [states, 'Untied States', 'right', /slip/],
  [states, 'United Kingdom', 'wrong', /The answer is/],
  [duerr, 'Zoe Durr Lukasz', 'right', /the answer/],
  [germanium, 'Germanium.', 'right', /the answer/],
  [germanium, 'germanum', 'right', /slip/],
  [germanium, 'gallium', 'wrong', /The answer is/],
  [iran, 'Iraq', 'close', /slip/],
  [iran, 'Oman', 'wrong', /The answer is/],
  [order, 'executive order 14105', 'right', /the answer/],
  [order, 'Executive Order no. 14105', 'close', /slip/],
  [order, 'EO 14105', 'right', /another name/],
  [order, 'Executive Order 14106', 'wrong', /The answer is/],
  [mofcom, 'the ministry for commerce', 'close', /slip|part|more/],
  [mofcom, 'MOFCOM', 'right', /another name/],
];

const texts: readonly Row[] = [
  [reason, 'to safeguard national security', 'right', /the answer/],
  [reason, 'safeguarding its national security', 'right', /little ones and endings/],
  [reason, 'To protect itself!', 'right', /wording counts/],
  [reason, 'national security', 'close', /Some of it/],
  [reason, 'to make money', 'wrong', /The answer is/],
  [post, 'US Treasury Secretary', 'right', /wording counts/],
  [post, 'Tresury secretary', 'right', /slip/],
  [post, 'secretary of state', 'wrong', /The answer is/],
  [two, '2', 'right', /the answer/],
  [two, 'three', 'wrong', /The answer is/],
  [notBan, 'they are no ban', 'right', /little ones|the answer/],
  [notBan, 'that they are not a ban', 'right', /little ones/],
  [notBan, 'that they are a ban', 'close', /holds the answer|Some of it/],
  [reason, 'not to safeguard national security', 'wrong', /The answer is/],
  [reason, 'to protect itself or to make money', 'close', /More than one|says more/],
  [goods, 'goods or services', 'right', /the answer/],
  [goods, 'services or goods', 'right', /another order/],
];

const dates: readonly Row[] = [
  [day, '7 July 2023', 'right', /That is the date/],
  [day, 'July 7, 2023', 'right', /That is the date/],
  [day, '7th of July, 2023', 'right', /That is the date/],
  [day, 'Friday 7 July 2023', 'right', /That is the date/],
  [day, 'on 7 Jul 2023', 'right', /That is the date/],
  [day, '2023-07-07', 'right', /That is the date/],
  [day, '7/7/2023', 'right', /That is the date/],
  [day, '7.7.2023', 'right', /That is the date/],
  [day, "7 July '23", 'right', /That is the date/],
  [day, '6 July 2023', 'close', /One day off/],
  [day, '10 July 2023', 'wrong', /3 days off/],
  [day, 'July 2023', 'close', /not exact enough/],
  [day, '2023', 'wrong', /too rough/],
  [day, '7 July', 'close', /year is missing/],
  [day, '8 August', 'wrong', /Not that date/],
  [day, '7 July 2022', 'wrong', /Not that date/],
  [day, 'last Friday', 'wrong', /date of the calendar/],
  [day, 'never', 'wrong', /No date could be read/],
  [day, '7 July 2023, 8 July 2023', 'wrong', /More than one date/],
  [day, '31 June 2023', 'wrong', /No date could be read/],
  [day, 'the seventh of July 2023', 'right', /That is the date/],
  [day, 'July seventh, 2023', 'right', /That is the date/],
  [day, 'Friday, July the seventh 2023', 'right', /That is the date/],
  [day, 'July the 7th, 2023', 'right', /That is the date/],
  [day, 'the seventh of July', 'close', /year is missing/],
  [day, 'the twenty-seventh of July 2023', 'wrong', /20 days off/],
  [day, 'the seventeenth of July 2023', 'wrong', /10 days off/],
  [day, 'not 7 July 2023', 'wrong', /The answer is 7 July 2023/],
  [day, 'it wasn’t on 7 July 2023', 'wrong', /The answer is/],
  [day, 'not 6 July 2023', 'wrong', /The answer is/],
  [day, '7 July 2023 or something else', 'close', /More than one/],
  [day, '6 July or 7 July 2023', 'close', /More than one/],
  [newYearsEve, 'December thirty-first, 2022', 'right', /That is the date/],
  [newYearsEve, 'the thirty first of December 2022', 'right', /That is the date/],
  [newYearsEve, 'the thirtieth of December 2022', 'close', /One day off/],
  [third, '3/7/2023', 'right', /Read as 3 July 2023/],
  [third, '7/3/2023', 'right', /Read as 3 July 2023/],
  [month, 'July 2023', 'right', /That is the date/],
  [month, '2023-07', 'right', /That is the date/],
  [month, '7 July 2023', 'right', /lies within/],
  [month, 'August 2023', 'wrong', /Not that date/],
  [month, '2023', 'close', /not exact enough/],
  [year, '2023', 'right', /That is the date/],
  [year, 'July 2023', 'right', /lies within/],
  [year, '2022', 'wrong', /Not that date/],
  [range, 'some day between 3 and 7 July 2023', 'right', /That is the date/],
  [range, '3-7 July 2023', 'right', /That is the date/],
  [range, '5 July 2023', 'right', /lies within/],
  [range, 'early July 2023', 'close', /not exact enough/],
  [range, '8 July 2023', 'close', /One day off/],
  [range, '20 July 2023', 'wrong', /13 days off/],
  [span, '6 to 9 July 2023', 'right', /That is the time/],
  [span, 'from 6 July 2023 to 9 July 2023', 'right', /That is the time/],
  [span, '7 July 2023', 'close', /overlaps/],
  [span, '1 June 2023', 'wrong', /Not that time/],
  [about, 'August 2023', 'close', /overlaps/],
  [about, 'that summer', 'right', /another name/],
];

const numbers: readonly Row[] = [
  [share, '98', 'right', /That is the number/],
  [share, '98%', 'right', /That is the number/],
  [share, '98 per cent', 'right', /That is the number/],
  [share, '98 percent', 'right', /That is the number/],
  [share, 'about 97.5 %', 'right', /Within 1 of 98 percent/],
  [share, 'ninety-eight', 'right', /That is the number/],
  [share, '99', 'right', /Within 1/],
  [share, '96.5', 'close', /outside what counts/],
  [share, '60', 'wrong', /The answer is 98 percent/],
  [share, '98 tonnes', 'close', /unit is percent/],
  [share, '90 to 99', 'close', /in that range/],
  [share, '1 2 3', 'wrong', /More than one number/],
  [share, 'most of it', 'wrong', /No number could be read/],
  [share, 'not 98', 'wrong', /The answer is 98 percent/],
  [share, 'never ninety-eight percent', 'wrong', /The answer is/],
  [share, 'it isn’t 98 %', 'wrong', /The answer is/],
  [share, '98 percent or something else', 'close', /More than one/],
  [share, 'either 98 or 60', 'close', /in that range|More than one/],
  [exact, '140', 'right', /That is the number/],
  [exact, '140 organisations', 'close', /unit is organizations/],
  [exact, '141', 'wrong', /The answer is 140/],
  [exact, 'a hundred and forty', 'right', /That is the number/],
  [tons, '43.7 tons', 'right', /That is the number/],
  [tons, '44 t', 'right', /Within/],
  [millions, '3', 'right', /That is the number/],
  [millions, '3 million', 'right', /That is the number/],
  [millions, '€3m', 'right', /That is the number/],
  [millions, '3 billion', 'wrong', /The answer is/],
  [height, '5m', 'right', /That is the number/],
  [height, '5 m', 'right', /That is the number/],
  [thousand, '1200', 'right', /That is the number/],
  [thousand, '1,200 people', 'right', /That is the number/],
  [thousand, '1.2 thousand', 'right', /That is the number/],
];

describe.each([
  ['names', names],
  ['texts', texts],
  ['dates', dates],
  ['numbers', numbers],
] as const)('%s', (_, rows) => {
  test.each(
    rows.map(([answer, typed, verdict, reason]) => ({
      wanted: answer.text,
      typed,
      verdict,
      reason,
      answer,
    })),
  )('$wanted ← "$typed": $verdict', ({ answer, typed, verdict, reason }) => {
    const judged = checkAnswer(answer, typed);
    expect(judged.verdict).toBe(verdict);
    expect(judged.reason).toMatch(reason);
  });
});
