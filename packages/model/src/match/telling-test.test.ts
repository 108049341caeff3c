import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from './compile.ts';
import { packOf } from './pack-of-names.cases.ts';
import { findCandidates } from './scan.ts';
import { tellingNames } from './telling-names.ts';
import { tellingTable, tellingTest, type TellingTable } from './telling-test.ts';

const holds = tellingTest(
  tellingTable([
    { text: 'Xi Jinping', matchCase: true },
    { text: 'gallium', matchCase: false },
    { text: 'AI chip', matchCase: false },
    { text: 'China’s commerce ministry', matchCase: true },
    { text: 'E.O. 14105', matchCase: true },
    { text: 'Büro für Sicherheit', matchCase: true },
    { text: '商务部', matchCase: true },
    { text: 'AI芯片', matchCase: false },
  ]),
);

describe('tellingTest', () => {
  it.each([
    ['said Xi Jinping.', true],
    ['said Xi\u00A0Jinping.', true],
    ['Xi Jinping’s', true],
    ['xi jinping', false],
    ['Maxi Jinping', false],
    ['Xi\nJinping', false],
    ['Gallium', true],
    ['GALLIUM', true],
    ['galliums', true],
    ['galliumine', false],
    ['AI chips', true],
    ['AI chipset', false],
    ["China's commerce ministry", true],
    ['E.O. 14105', true],
    ['EXOX 14105', false],
    ['Buro fur Sicherheit', true],
    ['BÜRO', false],
    ['gálliüm', true],
    ['中国商务部发言人', true],
    ['美国ai芯片', true],
    ['a page about the Greek alphabet', false],
    ['', false],
  ])('%j: %s', (text, isHeld) => {
    expect(holds(text)).toBe(isHeld);
  });

  it('takes a table that was stored', () => {
    const many = Array.from({ length: 3_000 }, (_, number) => ({
      text: `${number % 700}th name ${number}`,
      matchCase: number % 2 === 0,
    }));
    const table = tellingTable(many);
    const holds = tellingTest(JSON.parse(JSON.stringify(table)) as TellingTable);
    expect(many.filter(({ text }) => !holds(`The ${text}.`))).toEqual([]);
    expect(many.filter(({ text }) => holds(`The ${text}0.`))).toEqual([]);
    expect(many.filter(({ text }) => holds(text.toUpperCase()))).toEqual(
      many.filter(({ matchCase }) => !matchCase),
    );
    for (const part of Object.values(table) as string[]) {
      expect(part.isWellFormed()).toBe(true);
    }
  });

  it('finds nothing where there are no names', () => {
    expect(tellingTest(tellingTable([]))('Xi Jinping')).toBe(false);
  });

  const letters = fc.constantFrom(
    ...Array.from("aAbBsSéÉıʼ’' -–\u00A0\n.1习近ж𠮷"),
    '\uD83D',
    '\u0301',
  );
  const line = fc.array(letters, { maxLength: 12 }).map((all) => all.join(''));

  it('misses no name that the matcher finds', () => {
    const name = fc.record({
      text: line.filter((text) => /\w/.test(text)),
      matchCase: fc.boolean(),
    });
    let found = 0;
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), line, line, (names, before, after) => {
        const index = compileIndex([packOf(names)]);
        const test = tellingTest(tellingTable(tellingNames(index)));
        for (const { text } of names) {
          for (const whole of [before + text + after, `${before} ${text}s`, text.toUpperCase()]) {
            if (findCandidates(index, whole).length === 0) continue;
            found++;
            expect(test(whole)).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
    expect(found).toBeGreaterThan(1_000);
  });
});
