import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from './compile.ts';
import { fold } from './fold.ts';
import { naiveCandidates } from './naive-scanner.cases.ts';
import { packOf, type Listed } from './pack-of-names.cases.ts';
import { findCandidates } from './scan.ts';
import { tellingNames } from './telling-names.ts';
import type { Language } from '../pack/types.ts';
import type { Candidate, MatchIndex } from './types.ts';

function indexOf(names: readonly Listed[]): MatchIndex {
  return compileIndex([packOf(names)]);
}

const surfaces = (candidates: readonly Candidate[], text: string): string[] =>
  candidates.map(({ start, end }) => text.slice(start, end));

const small = (text: string): Listed => ({ text, matchCase: false });

interface Case {
  readonly what: string;
  readonly names: readonly Listed[];
  readonly text: string;
  readonly found: readonly string[];
}

const cases: readonly Case[] = [
  { what: 'a name alone', names: ['Xi'], text: 'Xi', found: ['Xi'] },
  { what: 'nothing', names: ['Xi'], text: '', found: [] },
  { what: 'no names', names: [], text: 'Xi', found: [] },

  // Longest match
  {
    what: 'the longer of two names that begin alike',
    names: ['Xi', 'Xi Jinping'],
    text: 'Xi Jinping and Xi',
    found: ['Xi Jinping', 'Xi'],
  },
  {
    what: 'whatever the order in which they are listed',
    names: ['Xi Jinping', 'Xi'],
    text: 'Xi Jinping and Xi',
    found: ['Xi Jinping', 'Xi'],
  },
  {
    what: 'the first where two overlap',
    names: ['South China', 'China Sea'],
    text: 'the South China Sea',
    found: ['South China'],
  },
  {
    what: 'the shorter where the longer does not end there',
    names: ['China', 'China Daily'],
    text: 'China daily, China Dailyish',
    found: ['China', 'China'],
  },
  {
    what: 'none inside another',
    names: ['Bank of China', 'China'],
    text: 'Bank of China in China',
    found: ['Bank of China', 'China'],
  },

  // Word boundaries
  { what: 'not inside a word', names: ['Xi'], text: 'Xinhua taXi Xi2 2Xi', found: [] },
  {
    what: 'punctuation is a boundary',
    names: ['Xi'],
    text: '(Xi), “Xi”: Xi.',
    found: ['Xi', 'Xi', 'Xi'],
  },
  {
    what: 'hyphens too',
    names: ['Xi', 'Biden'],
    text: 'anti-Xi, Biden-Xi, Xi–Biden',
    found: ['Xi', 'Biden', 'Xi', 'Xi', 'Biden'],
  },
  {
    what: 'a name with full stops',
    names: ['E.O. 14105', 'U.S.'],
    text: 'E.O. 14105 of the U.S. E.O. 141056',
    found: ['E.O. 14105', 'U.S.'],
  },
  {
    what: 'not across a line feed, which parts blocks',
    names: ['China Daily'],
    text: 'in China\nDaily news',
    found: [],
  },

  // Case
  {
    what: 'a proper noun only in its own case',
    names: ['Xi', 'US'],
    text: 'xi XI us Us',
    found: [],
  },
  {
    what: 'other names in any case',
    names: [small('gallium')],
    text: 'gallium Gallium GALLIUM',
    found: ['gallium', 'Gallium', 'GALLIUM'],
  },
  {
    what: 'a longer proper noun in capitals too',
    names: ['Xi Jinping', 'China'],
    text: 'XI JINPING LEAVES CHINA',
    found: ['XI JINPING', 'CHINA'],
  },
  {
    what: 'capitals mixed in are another word',
    names: ['China', 'Xi Jinping'],
    text: 'CHINa cHINA XI Jinping',
    found: [],
  },
  {
    what: 'an acronym only in capitals',
    names: ['SOEs', 'BIS'],
    text: 'SOEs soes Bis BIS',
    found: ['SOEs', 'BIS'],
  },

  // Possessives and plurals
  {
    what: 'possessives, straight and curly',
    names: ['Xi'],
    text: "Xi's and Xi’s and Xi' and Xi’",
    found: ['Xi', 'Xi', 'Xi', 'Xi'],
  },
  { what: 'a possessive in capitals', names: ['China'], text: 'CHINA’S', found: ['CHINA'] },
  { what: 'an apostrophe inside another name', names: ['Xi'], text: "Xi'an and Xi’an", found: [] },
  { what: 'an apostrophe before', names: ['Oréal'], text: 'L’Oréal', found: ['Oréal'] },
  {
    what: 'the possessive of a plural',
    names: ['United States'],
    text: 'the United States’ rules',
    found: ['United States'],
  },
  {
    what: 'a plural of a common noun',
    names: [small('AI chip'), small('microchip')],
    text: 'AI chips, microchips',
    found: ['AI chips', 'microchips'],
  },
  { what: 'no plural of a proper noun', names: ['Biden'], text: 'Bidens', found: [] },
  { what: 'no plural within a word', names: [small('chip')], text: 'chipset chipss', found: [] },
  {
    what: 'a listed plural before a singular with s',
    names: [small('chip'), small('chips act')],
    text: 'the chips act',
    found: ['chips act'],
  },

  // Characters
  {
    what: 'a no-break space',
    names: ['Xi Jinping'],
    text: 'Xi\u00A0Jinping Xi\u202FJinping',
    found: ['Xi\u00A0Jinping', 'Xi\u202FJinping'],
  },
  {
    what: 'hyphens of all kinds',
    names: ['US-China tensions'],
    text: 'US–China tensions, US‑China tensions',
    found: ['US–China tensions', 'US‑China tensions'],
  },
  {
    what: 'curly quotes in the name',
    names: ['People’s Daily'],
    text: "People's Daily, People’s Daily",
    found: ["People's Daily", 'People’s Daily'],
  },
  {
    what: 'diacritics in the text',
    names: ['Pekin', 'Peru'],
    text: 'Pékin, Perú',
    found: ['Pékin', 'Perú'],
  },
  {
    what: 'diacritics in the name',
    names: ['Büro für Sicherheit'],
    text: 'Buro fur Sicherheit',
    found: ['Buro fur Sicherheit'],
  },
  { what: 'full-width letters', names: ['AI'], text: 'ＡＩ芯片', found: ['ＡＩ'] },
  { what: 'Cyrillic', names: ['Китай'], text: 'В Китай, Китайский', found: ['Китай'] },

  // Scripts without spaces
  {
    what: 'a Chinese name in running text',
    names: ['习近平'],
    text: '国家主席习近平在江苏考察',
    found: ['习近平'],
  },
  {
    what: 'the longest Chinese name',
    names: ['中国', '中国商务部', '商务部'],
    text: '中国商务部和中国',
    found: ['中国商务部', '中国'],
  },
  {
    what: 'a name with a middle dot',
    names: ['珍妮特·耶伦', '耶伦'],
    text: '财政部长珍妮特·耶伦和耶伦',
    found: ['珍妮特·耶伦', '耶伦'],
  },
  {
    what: 'Chinese beside Latin letters',
    names: ['习近平', 'Xi'],
    text: 'Xi习近平Xi',
    found: ['Xi', '习近平', 'Xi'],
  },
  { what: 'Thai', names: ['จีน'], text: 'ประเทศจีนกล่าว', found: ['จีน'] },
];

describe('findCandidates', () => {
  test.each(cases)('$what', (one) => {
    const pack = packOf(one.names);
    const candidates = findCandidates(compileIndex([pack]), one.text);
    expect(surfaces(candidates, one.text)).toEqual(one.found);
    expect(candidates).toEqual(naiveCandidates([pack], one.text));
  });

  test('gives all entities that list a name', () => {
    const index = indexOf(['Washington', 'Washington', 'Beijing']);
    const [candidate] = findCandidates(index, 'in Washington');
    expect(candidate?.name.owners.map(({ entity }) => entity)).toEqual(['e0', 'e1']);
  });

  test('of a name that one thing has in two languages gives it once, by the surer of them', () => {
    const twice = packOf([]);
    const owners = (first: 'unique' | 'ambiguous', second: 'unique' | 'ambiguous') => {
      const aliases = [first, second].map((ambiguity) => ({
        text: 'gallium',
        language: 'en' as Language,
        ambiguity,
        matchCase: false,
      }));
      const entities = packOf([small('gallium')]).entities.map((one) => ({ ...one, aliases }));
      const pack = { ...twice, entities };
      return findCandidates(compileIndex([pack]), 'gallium')[0]?.name.owners.map(
        ({ ambiguity }) => ambiguity,
      );
    };
    expect(owners('ambiguous', 'unique')).toEqual(['unique']);
    expect(owners('unique', 'ambiguous')).toEqual(['unique']);
  });

  test('of names in two packs gives all owners, and the spelling listed first', () => {
    const packs = [
      packOf([small('gallium'), 'US'], 'one'),
      packOf(['us', small('GALLIUM')], 'two'),
    ];
    const text = 'Gallium, US and us';
    const candidates = findCandidates(compileIndex(packs), text);
    const told = candidates.map(({ name: { text: listed, owners } }) => [
      listed,
      ...owners.map(({ pack, entity }) => `${pack}/${entity}`),
    ]);
    expect(told).toEqual([
      ['gallium', 'one/e0', 'two/e1'],
      ['US', 'one/e1'],
      ['us', 'two/e0'],
    ]);
    expect(candidates).toEqual(naiveCandidates(packs, text));
  });

  test('of more characters than fit in a byte finds each', () => {
    const letters = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const names = letters.flatMap((one, at) => [one, `${one}${letters[(at * 7) % 3000]}a`]);
    const text = names.join(' ');
    expect(surfaces(findCandidates(indexOf(names), text), text)).toEqual(names);
  });

  test('follows names that share a very long beginning', () => {
    const long = 'ab '.repeat(20_000);
    const names = [`${long}one`, `${long}two`, 'ab'];
    const text = `${long}two`;
    expect(surfaces(findCandidates(indexOf(names), text), text)).toEqual([text]);
  });

  test('follows the text to its end, and no further', () => {
    const index = indexOf(['Xi Jinping', 'Xi Jin', small('chip')]);
    const ends = ['X', 'Xi Jinpin', 'Xi Jinping', 'chips', "chip'", "chip's", 'chip’'];
    expect(ends.map((text) => surfaces(findCandidates(index, text), text).join())).toEqual([
      '',
      '',
      'Xi Jinping',
      'chips',
      'chip',
      'chip',
      'chip',
    ]);
  });

  test('for any names and text finds what trying all names finds', () => {
    fc.assert(
      fc.property(fc.array(listed, { maxLength: 12 }), fc.array(pieces), (names, written) => {
        const packs = [packOf(names.slice(0, 6), 'one'), packOf(names.slice(6), 'two')];
        const text = written
          .map((piece) => (typeof piece === 'string' ? piece : (names[piece]?.text ?? '')))
          .join('');
        const candidates = findCandidates(compileIndex(packs), text);
        expect(candidates).toEqual(naiveCandidates(packs, text));
        let last = 0;
        for (const { start, end, name } of candidates) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(fold(text.slice(start, start + name.text.length))).toBe(fold(name.text));
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Few letters, so that names share beginnings and stand in texts by chance. */
const letters = fc.constantFrom(...Array.from("aAbBéÉsSß7ａσς\u0301中国ก \u00A0-–'’.·"), '😀');
const listed = fc.record({
  text: fc.string({ unit: letters, minLength: 1, maxLength: 7 }).filter((text) => /\S/.test(text)),
  matchCase: fc.boolean(),
});
/** A stretch of text: letters, or the number of a name. */
const pieces = fc.oneof(
  fc.string({ unit: fc.oneof(letters, fc.constant('\n')), maxLength: 6 }),
  fc.constantFrom(' ', "'s ", 's ', ''),
  fc.nat({ max: 11 }),
);

describe('tellingNames', () => {
  test('lists a name in the forms in which it is found', () => {
    const names = tellingNames(indexOf(['Yellen', 'Xi']));
    const texts = names.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Yellen', 'YELLEN', 'Xi']));
    expect(texts).not.toContain('XI');
  });
});
