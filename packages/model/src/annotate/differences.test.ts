import { describe, expect, test } from 'vitest';
import { contextOf } from './amber-dispute.cases.ts';
import type { Difference } from './types.ts';

type Language = 'en' | 'de' | 'fr' | 'es' | 'zh';

function differences(
  text: string,
  language: Language = 'en',
  published = '2023-07-20',
): readonly Difference[] {
  const { context, text: page } = contextOf(text, { language, published });
  for (const { start, end, says } of context.differences) {
    expect(page.slice(start, end)).toBe(says);
  }
  return context.differences;
}

function told(differences: readonly Difference[]): string[] {
  return differences.map(
    ({ kind, view, says, stored }) => `${kind} of ${view.fact.id}: ${says}, not ${stored}`,
  );
}

describe('a number', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'Port Ede had 55 percent of world sales of amber in 2022.',
      'amber-share: 55 percent, not 40 percent',
    ],
    [
      'en',
      'Port Ede exported 60 metric tons of amber in 2022.',
      'amber-exports: 60 metric tons, not 94 metric tons',
    ],
    [
      'en',
      'Port Ede exported sixty tonnes of amber last year.',
      'amber-exports: sixty tonnes, not 94 metric tons',
    ],
    [
      'de',
      'Auf Port Ede entfielen 2022 rund 55 Prozent der weltweiten Verkäufe von Bernstein.',
      'amber-share: 55 Prozent, not 40 percent',
    ],
    [
      'de',
      'Die Ausfuhr von Bernstein aus Port Ede betrug 2022 60 Tonnen.',
      'amber-exports: 60 Tonnen, not 94 metric tons',
    ],
    [
      'fr',
      'Port Ede a exporté 60 tonnes d’ambre en 2022.',
      'amber-exports: 60 tonnes, not 94 metric tons',
    ],
    [
      'es',
      'En 2022, Port Ede tenía el 55 % de las ventas mundiales de ámbar.',
      'amber-share: 55 %, not 40 percent',
    ],
    ['zh', '2022年，伊德港出口琥珀60吨。', 'amber-exports: 60吨, not 94 metric tons'],
  ])('differs (%s): %s', (language, text, expected) => {
    expect(told(differences(text, language))).toEqual([`number of ${expected}`]);
  });

  test.each<[string, Language, string]>([
    ['the same number', 'en', 'Port Ede had 40 percent of world sales of amber in 2022.'],
    ['within tolerance', 'en', 'Port Ede had 43 percent of world sales of amber in 2022.'],
    ['rounded', 'en', 'Port Ede exported about 91 tonnes of amber in 2022.'],
    ['another year', 'en', 'Port Ede had 55 percent of world sales of amber in 2021.'],
    ['part of the year', 'en', 'Port Ede exported 60 metric tons of amber in March 2022.'],
    ['no time, on a page of another year', 'en', 'Port Ede exports 60 metric tons of amber.'],
    ['another subject', 'en', 'Port Ede had 55 percent of world sales of copal in 2022.'],
    ['two subjects', 'en', 'Port Ede exported 60 metric tons of amber and copal in 2022.'],
    ['another quantity', 'en', 'Port Ede burnt 60 metric tons of amber in 2022.'],
    ['a part of it', 'en', 'Port Ede exported 60 metric tons of amber to Galway in 2022.'],
    ['another country', 'en', 'Port Wick exported 60 metric tons of amber in 2022.'],
    ['another unit', 'en', 'Port Ede exported 60 percent of its amber in 2022.'],
    ['no unit', 'en', 'Port Ede exported amber in 2022 in 60 ships.'],
    ['a bound', 'en', 'Port Ede exported more than 60 metric tons of amber in 2022.'],
    ['a change', 'en', 'Exports of amber from Port Ede rose by 60 metric tons in 2022.'],
    ['two numbers', 'en', 'Port Ede exported 60 or 70 metric tons of amber in 2022.'],
    ['what might be', 'en', 'Port Ede could have exported 60 metric tons of amber in 2022.'],
    ['what was denied', 'en', 'Port Ede did not export 60 metric tons of amber in 2022.'],
    ['quoted words', 'en', 'A clerk wrote: “Port Ede exported 60 metric tons of amber in 2022.”'],
    [
      'told elsewhere on the page',
      'en',
      'Port Ede exported 94 metric tons of amber in 2022. Port Ede exported 60 metric tons of amber in 2022.',
    ],
    ['a bound', 'de', 'Port Ede hat 2022 mehr als 60 Tonnen Bernstein ausgeführt.'],
    ['a part of it', 'de', 'Port Ede hat 2022 60 Tonnen Bernstein nach Galway ausgeführt.'],
    ['a bound', 'fr', 'Port Ede a exporté plus de 60 tonnes d’ambre en 2022.'],
    ['what might be', 'es', 'Port Ede podría haber exportado 60 toneladas de ámbar en 2022.'],
    ['another year', 'es', 'En 2019, Port Ede tenía el 55 % de las ventas mundiales de ámbar.'],
    ['a bound', 'zh', '2022年，伊德港出口琥珀超过60吨。'],
    ['a part of it', 'zh', '2022年，伊德港向高威出口琥珀60吨。'],
  ])('does not differ: %s (%s): %s', (_, language, text) => {
    expect(told(differences(text, language))).toEqual([]);
  });
});

describe('a date', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'Ada Lund met Bo Quist for talks in Port Wick on 11 July.',
      'lund-meets-quist: 11 July, not 4 July 2023',
    ],
    [
      'en',
      'On June 23, 2023, Port Wick and the Resin Guild closed the harbour to ships.',
      'wick-shuts: June 23, 2023, not 20 June 2023',
    ],
    [
      'de',
      'Ada Lund traf Bo Quist am 11. Juli zu Gesprächen in Port Wick.',
      'lund-meets-quist: 11. Juli, not 4 July 2023',
    ],
    [
      'fr',
      'Ada Lund a rencontré Bo Quist le 11 juillet pour des entretiens à Port Wick.',
      'lund-meets-quist: 11 juillet, not 4 July 2023',
    ],
    [
      'es',
      'Ada Lund se reunió con Bo Quist el 11 de julio en Port Wick para conversar.',
      'lund-meets-quist: 11 de julio, not 4 July 2023',
    ],
    [
      'zh',
      '7月11日，Ada Lund在Port Wick会见Bo Quist并举行会谈。',
      'lund-meets-quist: 7月11日, not 4 July 2023',
    ],
  ])('differs (%s): %s', (language, text, expected) => {
    expect(told(differences(text, language))).toEqual([`date of ${expected}`]);
  });

  test.each<[string, Language, string, string?]>([
    ['the same day', 'en', 'Ada Lund met Bo Quist for talks in Port Wick on 4 July.'],
    ['no full date', 'en', 'Ada Lund met Bo Quist for talks in Port Wick in July.'],
    ['a weekday', 'en', 'Ada Lund met Bo Quist for talks in Port Wick on Tuesday.'],
    ['the day of another fact', 'en', 'Ada Lund met Bo Quist for talks in Port Wick on 3 July.'],
    ['the page’s day', 'en', 'Ada Lund met Bo Quist for talks in Port Wick on 20 July.'],
    ['too far off', 'en', 'Ada Lund met Bo Quist for talks in Port Wick on 11 May.'],
    ['another year', 'en', 'Ada Lund met Bo Quist for talks in Port Wick on 11 July 2021.'],
    ['two dates', 'en', 'Ada Lund met Bo Quist for talks in Port Wick on 11 July and 13 July.'],
    ['days from one to another', 'en', 'Ada Lund met Bo Quist for talks from 11 to 13 July.'],
    ['a day after which', 'en', 'Ada Lund met Bo Quist for talks in Port Wick before 11 July.'],
    ['what was planned', 'en', 'Ada Lund planned to meet Bo Quist for talks on 11 July.'],
    ['the day of the report', 'en', 'PORT WICK, 11 July – Ada Lund met Bo Quist for talks.'],
    [
      'the stored day elsewhere',
      'en',
      'Ada Lund met Bo Quist for talks in Port Wick on 11 July. On 4 July it rained.',
    ],
    ['a day until which', 'de', 'Ada Lund traf Bo Quist bis zum 11. Juli zu Gesprächen.'],
    ['the same day', 'fr', 'Ada Lund a rencontré Bo Quist le 4 juillet pour des entretiens.'],
    ['a day since which', 'es', 'Ada Lund se reúne con Bo Quist desde el 11 de julio.'],
    ['a day from which', 'zh', '7月11日起，Ada Lund在Port Wick会见Bo Quist并举行会谈。'],
  ])('does not differ: %s (%s): %s', (_, language, text) => {
    expect(told(differences(text, language))).toEqual([]);
  });
});

describe('a quotation', () => {
  const stored = 'the harbour will not bow to a few sacks of resin';

  test.each<[string, string]>([
    ['“', 'The harbour shall never bow to a few sacks of resin'],
    ['„', 'The harbour will bow to a few sacks of good resin'],
    ['«', 'the harbour will not bow before a few bags of resin'],
    ['"', 'this harbour will not bow to a few sacks of resin'],
    ['「', 'the harbour will not bow to some sacks of resin'],
    ['‘', 'the harbour won’t ever bow to a few sacks of resin'],
  ])('differs in %s: %s', (open, words) => {
    const close = { '“': '”', '„': '“', '«': '»', '"': '"', '「': '」', '‘': '’' }[open];
    expect(told(differences(`Bo Quist said: ${open}${words}${close}.`))).toEqual([
      `quotation of quist-protests: ${words}, not ${stored}`,
    ]);
  });

  test.each<[string, string]>([
    ['the same words', `Bo Quist said: “${stored}.”`],
    [
      'a capital and a comma',
      'Bo Quist said: “The harbour will not bow, to a few sacks of resin!”',
    ],
    ['a part of them', 'Bo Quist said that the harbour will “not bow to a few sacks of resin”.'],
    ['a longer quotation', `Bo Quist said: “No, ${stored}, and that is that.”`],
    ['words left out', 'Bo Quist said: “The harbour will not bow to … sacks of resin.”'],
    [
      'words put in',
      'Bo Quist said: “The harbour [of Wick] will not bow to a few sacks of resin.”',
    ],
    ['American spelling', 'Bo Quist said: “The harbor will not bow to a few sacks of resin.”'],
    [
      'two parts of them',
      'Bo Quist said: “The harbour will not bow,” and then: “to a few sacks of resin.”',
    ],
    [
      'no quotation marks',
      'Bo Quist said that this harbour would not bow to a few sacks of resin.',
    ],
    ['few words', 'Bo Quist said that the harbour will not bow to “a few bags of resin”.'],
    ['other words', 'Bo Quist said of a few sacks of resin: “We are not going to bow our heads.”'],
    [
      'another speaker',
      'A cook, Ann Other, said: “The cook shall never bow to a few sacks of resin.”',
    ],
    [
      'the same words beside',
      `Bo Quist said: “${stored}.” Bo Quist said: “The harbour shall never bow to a few sacks of resin.”`,
    ],
  ])('does not differ: %s: %s', (_, text) => {
    expect(told(differences(text))).toEqual([]);
  });
});

test('what differs is not said to be left out', () => {
  const { context } = contextOf('Port Ede exported 60 metric tons of amber in 2022.', {
    published: '2023-07-20',
  });
  expect(context.differences.map(({ view }) => view.fact.id)).toEqual(['amber-exports']);
  expect(context.asOf.map(({ view }) => view.fact.id)).not.toContain('amber-exports');
});
