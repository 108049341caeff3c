import { describe, expect, it } from 'vitest';
import { fold } from '../match/fold.ts';
import { conceptRows } from '../lexicon/index.ts';

const languages = ['English', 'Spanish', 'French', 'German', 'Chinese'] as const;
const latin = /^(?:[\p{Script=Latin}\d]+\*?)(?:_[\p{Script=Latin}\d]+\*?)*$/u;
const han = /^\p{Script=Han}+$/u;

const concepts = conceptRows.split('\n').map((row) => {
  const colon = row.indexOf(': ');
  const cells = row
    .slice(colon + 2)
    .split(' | ')
    .map((cell) => (cell === '-' ? [] : cell.split(' ')));
  return { row, name: row.slice(0, colon), cells };
});

/** What a test prints of the entries at fault: the concept and the entry. */
function entriesThat(isWrong: (entry: string, language: string | undefined) => boolean): string[] {
  return concepts.flatMap(({ name, cells }) =>
    cells.flatMap((cell, column) =>
      cell.filter((entry) => isWrong(entry, languages[column])).map((entry) => `${name}: ${entry}`),
    ),
  );
}

describe('conceptRows', () => {
  it('has a name and a cell for each language in every row', () => {
    expect(concepts.length).toBeGreaterThan(250);
    const misshapen = concepts.filter(
      ({ name, cells }) => !/^[a-z_]+$/.test(name) || cells.length !== languages.length,
    );
    expect(misshapen.map(({ row }) => row)).toEqual([]);
  });

  it('has no name twice', () => {
    const names = concepts.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has no entry twice in a cell, after folding', () => {
    const twice = concepts.flatMap(({ name, cells }) =>
      cells.flatMap((cell) => {
        const folded = cell.map(fold);
        return folded
          .filter((entry, index) => folded.indexOf(entry) !== index)
          .map((entry) => `${name}: ${entry}`);
      }),
    );
    expect(twice).toEqual([]);
  });

  it('has words in the script of their language, with marks only where they may stand', () => {
    expect(
      entriesThat((entry, language) => !(language === 'Chinese' ? han : latin).test(entry)),
    ).toEqual([]);
  });

  it('has no prefix so short that it meets strangers', () => {
    expect(
      entriesThat((entry) => entry.split('_').some((word) => /^.{0,2}\*$/u.test(word))),
    ).toEqual([]);
  });

  it('has no entry that a prefix of its cell meets already', () => {
    const idle = concepts.flatMap(({ name, cells }) =>
      cells.slice(0, 4).flatMap((cell) => {
        const prefixes = cell.filter((entry) => /^[^_]+\*$/u.test(entry));
        return cell
          .filter((entry) =>
            prefixes.some(
              (prefix) =>
                prefix !== entry &&
                !entry.includes('_') &&
                fold(entry).startsWith(fold(prefix).slice(0, -1)),
            ),
          )
          .map((entry) => `${name}: ${entry}`);
      }),
    );
    expect(idle).toEqual([]);
  });
});
