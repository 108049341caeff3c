import { describe, expect, test } from 'vitest';
import type { Pack } from '../pack/types.ts';
import { builtInPacks } from '../packs/index.ts';
import { checkAnswer, generateCards, type Answer, type Judgement } from './index.ts';

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
  [iran, 'Iraq', 'wrong', /The answer is/],
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

const liQiang: Answer = {
  kind: 'entity',
  text: 'Li Qiang',
  entity: 'l',
  accept: ['李强', '李強'],
  rivals: ['Li Keqiang', 'Liu Qiang'],
};
const xi: Answer = { kind: 'entity', text: 'Xi Jinping', entity: 'x', accept: ['Xi', '习近平'] };
const zhang: Answer = { kind: 'entity', text: 'Zhang Ming', entity: 'z', accept: ['Zhang'] };
const heLifeng: Answer = { kind: 'entity', text: 'He Lifeng', entity: 'h', accept: ['He'] };
const sanchez: Answer = {
  kind: 'entity',
  text: 'Pedro Sánchez Pérez-Castejón',
  entity: 's',
  accept: ['Pedro Sánchez', 'Sánchez', 'Sánchez Pérez-Castejón'],
};
const obrador: Answer = {
  kind: 'entity',
  text: 'Andrés Manuel López Obrador',
  entity: 'a',
  accept: ['López Obrador', 'Obrador', 'AMLO'],
};
const zelensky: Answer = {
  kind: 'entity',
  text: 'Volodymyr Zelensky',
  entity: 'v',
  accept: ['Zelensky'],
};
const schroeder: Answer = { kind: 'entity', text: 'Gerhard Schröder', entity: 'g', accept: [] };
const lue: Answer = { kind: 'entity', text: 'Lü Wei', entity: 'w', accept: ['Lü'] };
const bis: Answer = {
  kind: 'entity',
  text: 'US Bureau of Industry and Security',
  entity: 'b',
  accept: ['BIS', 'Bureau of Industry and Security'],
};
const h20: Answer = { kind: 'entity', text: 'H20', entity: 'h20', accept: [], rivals: ['H200'] };
const after: Answer = {
  kind: 'text',
  text: 'After it',
  accept: ['after', 'after that', 'later', 'afterwards'],
};
const distance: Answer = {
  kind: 'number',
  text: '5 kilometres',
  value: 5,
  unit: 'kilometres',
  tolerance: 0.1,
  accept: [],
};
const power: Answer = {
  kind: 'number',
  text: '240 megawatts',
  value: 240,
  unit: 'megawatts',
  tolerance: 0,
  accept: [],
};

const reasons: readonly (readonly [Answer, string, Judgement['verdict'], Judgement['why']])[] = [
  [liQiang, 'Li Qiang', 'right', 'same'],
  [liQiang, 'Lǐ Qiáng', 'right', 'same'],
  [liQiang, 'Li-Qiang', 'right', 'spelling'],
  [liQiang, 'LiQiang', 'right', 'spelling'],
  [liQiang, 'Qiang Li', 'right', 'word-order'],
  [liQiang, '李强', 'right', 'other-name'],
  [liQiang, '李強', 'right', 'other-name'],
  [liQiang, 'Premier Li Qiang', 'right', 'title'],
  [liQiang, 'Li Keqiang', 'wrong', 'somebody-else'],
  [liQiang, 'Premier Li Keqiang', 'wrong', 'somebody-else'],
  [liQiang, 'Liu Qiang', 'wrong', 'somebody-else'],
  [liQiang, 'Li Kqiang', 'wrong', 'other'],
  [liQiang, 'Li', 'close', 'part'],
  [liQiang, 'Li Peng', 'wrong', 'other'],
  [liQiang, 'Le Qiang', 'wrong', 'other'],
  [liQiang, '李克强', 'wrong', 'other'],
  [xi, 'Xi', 'right', 'other-name'],
  [xi, 'President Xi', 'right', 'title'],
  [xi, 'Jinping Xi', 'right', 'word-order'],
  [xi, 'Xi Jin-ping', 'right', 'spelling'],
  [xi, 'Xi Jinpign', 'right', 'slip'],
  [xi, 'Xi Jingping', 'right', 'slip'],
  [xi, 'Jinping', 'close', 'part'],
  [xi, 'Xi Zhongxun', 'wrong', 'other'],
  [xi, '习近平', 'right', 'other-name'],
  [zhang, 'Zheng Ming', 'close', 'slip'],
  [zhang, 'Zhang Meng', 'wrong', 'other'],
  [zhang, 'Zhang', 'right', 'other-name'],
  [zhang, 'Zhang Mign', 'right', 'slip'],
  [heLifeng, 'Lifeng He', 'right', 'word-order'],
  [heLifeng, 'He Li-feng', 'right', 'spelling'],
  [heLifeng, 'Li Feng', 'wrong', 'other'],
  [heLifeng, 'He Lifang', 'close', 'slip'],
  [heLifeng, 'Liu He', 'wrong', 'other'],
  [sanchez, 'Pedro Sanchez', 'right', 'other-name'],
  [sanchez, 'sanchez', 'right', 'other-name'],
  [sanchez, 'Sánchez Pérez Castejón', 'right', 'other-name'],
  [sanchez, 'Señor Sánchez', 'right', 'title'],
  [sanchez, 'Pérez', 'close', 'part'],
  [sanchez, 'Pedro', 'close', 'part'],
  [sanchez, 'Pablo Sánchez', 'wrong', 'other'],
  [obrador, 'Lopez Obrador', 'right', 'other-name'],
  [obrador, 'AMLO', 'right', 'other-name'],
  [obrador, 'Andres Manuel Lopez', 'close', 'part'],
  [obrador, 'López Mateos', 'wrong', 'other'],
  [zelensky, 'Zelenskyy', 'right', 'spelling'],
  [zelensky, 'Volodymyr Zelenskiy', 'right', 'spelling'],
  [zelensky, 'Zelenski', 'right', 'spelling'],
  [zelensky, 'Vladimir Zelensky', 'wrong', 'other'],
  [yellen, 'Treasury Secretary Yellen', 'close', 'more'],
  [zelensky, 'Zaluzhny', 'wrong', 'other'],
  [schroeder, 'Gerhard Schroeder', 'right', 'spelling'],
  [schroeder, 'Gerhard Schroder', 'right', 'same'],
  [schroeder, 'Schröder', 'close', 'part'],
  [schroeder, 'Gerhard Schreiner', 'wrong', 'other'],
  [lue, 'Lu Wei', 'right', 'same'],
  [lue, 'Lue Wei', 'right', 'spelling'],
  [lue, 'Liu Wei', 'wrong', 'other'],
  [bis, 'the Bureau of Industry and Security', 'right', 'other-name'],
  [bis, 'BIS', 'right', 'other-name'],
  [bis, 'Bureau of Industry & Security', 'right', 'other-name'],
  [bis, 'Bureau of Security', 'close', 'part'],
  [bis, 'Department of Commerce', 'wrong', 'other'],
  [h20, 'H200', 'wrong', 'somebody-else'],
  [h20, 'h20', 'right', 'same'],
  [h20, 'H2O', 'wrong', 'other'],
  [after, 'afterwards', 'right', 'other-wording'],
  [after, 'before it', 'wrong', 'other'],
  [after, 'on the same day', 'wrong', 'other'],
  [day, '2023/07/07', 'right', 'same'],
  [day, '2023年7月7日', 'right', 'same'],
  [day, '2023年7月17日', 'wrong', 'other'],
  [day, '2023/13/07', 'wrong', 'rough-date'],
  [distance, '5000 m', 'right', 'converted-unit'],
  [distance, '5 km', 'right', 'same'],
  [distance, '5 m', 'close', 'other-unit'],
  [distance, '500 metres', 'wrong', 'other'],
  [power, '0.24 GW', 'right', 'converted-unit'],
  [power, '240 MW', 'right', 'same'],
  [power, '24 GW', 'wrong', 'other'],
  [power, '241 megawatts', 'wrong', 'other'],
  [share, '', 'wrong', 'nothing'],
  [share, 'not 98', 'wrong', 'denied'],
  [share, '97', 'right', 'within-tolerance'],
  [range, '5 July 2023', 'right', 'finer-date'],
];

test.each(
  reasons.map(([answer, typed, verdict, why]) => ({
    wanted: answer.text,
    typed,
    verdict,
    why,
    answer,
  })),
)('$wanted ← "$typed": $verdict, $why', ({ answer, typed, verdict, why }) => {
  const judged = checkAnswer(answer, typed);
  expect([judged.verdict, judged.why]).toEqual([verdict, why]);
  expect(judged.reason).toMatch(/^\S.*\.$/);
});

test('there are more than 150 rows, a third of them not accepted', () => {
  const rows = [...names, ...texts, ...dates, ...numbers, ...reasons];
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter((row) => row[2] !== 'right').length * 3).toBeGreaterThan(rows.length);
});

describe('what a card of a built-in pack takes', () => {
  const answersOf = (pack: Pack): Answer[] =>
    generateCards(pack, builtInPacks).map(({ answer }) => answer);

  test('is never the name of another person of any pack', () => {
    const people = builtInPacks.flatMap(({ entities }) =>
      entities.filter(({ kind }) => kind === 'person'),
    );
    const accepted = builtInPacks
      .flatMap(answersOf)
      .filter((answer) => answer.kind === 'entity')
      .filter((answer) => people.some(({ id }) => id === answer.entity));
    const wrongly = accepted.flatMap((answer) =>
      people
        .filter(({ id }) => id !== answer.entity)
        .filter(({ name }) => checkAnswer(answer, name).verdict !== 'wrong')
        .map(({ name }) => [answer.text, name]),
    );
    expect(accepted.length).toBeGreaterThan(50);
    expect(wrongly).toEqual([]);
  });

  test('is a name in short, until another of the pack bears it too', () => {
    const [july] = builtInPacks as [Pack];
    const li = july.entities.find(({ name }) => name === 'Li Qiang')!;
    const bare = { ...li, aliases: li.aliases.filter(({ text }) => text === 'Li Qiang') };
    const rival = {
      ...bare,
      id: 'li-keqiang',
      name: 'Li Keqiang',
      aliases: bare.aliases.map((alias) => ({ ...alias, text: 'Li Keqiang' })),
    };
    const others = july.entities.filter(({ id }) => id !== li.id);
    const facts = july.facts.map((fact) => ({ ...fact, prompts: [] }));
    const answerWith = (entities: Pack['entities']): Answer =>
      answersOf({ ...july, facts, entities }).find((answer) => answer.text === 'Li Qiang')!;

    const alone = answerWith([...others, bare]);
    expect(alone.accept).toContain('Li');
    expect(checkAnswer(alone, 'Li')).toMatchObject({ verdict: 'right', why: 'other-name' });
    const rivalled = answerWith([...others, bare, rival]);
    expect(rivalled.accept).not.toContain('Li');
    expect(rivalled).toMatchObject({ rivals: ['Li Keqiang'] });
    expect(checkAnswer(rivalled, 'Li')).toMatchObject({ verdict: 'close', why: 'part' });
    expect(checkAnswer(rivalled, 'Li Keqiang')).toMatchObject({
      verdict: 'wrong',
      why: 'somebody-else',
    });
  });
});
