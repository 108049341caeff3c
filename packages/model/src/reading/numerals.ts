const digits = '〇一二三四五六七八九';
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters that Chinese numerals are written with. */
export const hanNumeral = '[〇零一二两三四五六七八九十百千万亿]';

/** The value of a numeral in Chinese characters or digits: 二十三, 二〇二二, 23. `NaN` where it is none. */
export function valueOfHan(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const text = numeral.replaceAll('零', '〇').replaceAll('两', '二');
  if (/^[〇一二三四五六七八九]+$/.test(text)) {
    return Number(Array.from(text, (character) => digits.indexOf(character)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const found = digits.indexOf(character);
    if (found !== -1) {
      // 十四五: two numbers, or none.
      if (digit !== undefined && digit !== 0) return Number.NaN;
      digit = found;
    } else if (tens[character] !== undefined) {
      section += (digit ?? 1) * tens[character];
      digit = undefined;
    } else if (scales[character] !== undefined) {
      total += (section + (digit ?? 0) || 1) * scales[character];
      section = 0;
      digit = undefined;
    } else {
      return Number.NaN;
    }
  }
  return total + section + (digit ?? 0);
}
