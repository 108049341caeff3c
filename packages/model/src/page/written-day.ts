import { dayOf, type Day } from '../time/day.ts';

/**
 * The day that is written by the headline, as a byline or alone, in words or numbers that can be read in one
 * way only. Days of changes, days within sentences and lists of days are none.
 * @param lines by the headline
 */
export function writtenDay(lines: readonly string[]): Day | undefined {
  const [first, , third] = new Set(lines.flatMap(toldDays));
  return third === undefined ? first : undefined;
}

/** English, French, German, Spanish, Italian, Portuguese, Dutch; each may be cut after its third letter. */
const months = [
  'january janvier januar jänner enero gennaio janeiro',
  'february février februar feber febrero fevereiro',
  'march mars märz mrz marzo março maart mrt',
  'april avril abril',
  'may mai mayo maggio maio mei',
  'june juin juni junio giugno junho',
  'july juillet juli julio luglio julho',
  'august août agosto augustus',
  'september septiembre settembre setembro',
  'october oktober octubre ottobre outubro',
  'november noviembre',
  'december décembre dezember diciembre',
].map((names) => names.split(' '));

const year = '(?<year>(?:19|20)\\d\\d)';
const day = '(?<day>\\d{1,2})';
const word = '(?<month>\\p{L}{3,10})';
const number = '(?<month>\\d{1,2})';

const dates = [
  `${day}(?:st|nd|rd|th|er|[.º°])?\\s*(?:de |of )?${word}\\.?,?\\s*(?:del? )?${year}`,
  `(?<!\\p{L})${word}\\.?\\s${day}(?:st|nd|rd|th)?,?\\s${year}`,
  `${year}\\s?(?<mark>[-/.年년])\\s?${number}\\s?(?:\\k<mark>|[月월])\\s?${day}[日일]?`,
  `${day}\\.\\s?${number}\\.\\s?${year}`,
  `${day}/${number}/${year}`,
].map((date) => new RegExp(`(?<!\\d)${date}(?!\\d)`, 'giu'));

const published = new RegExp(
  `(?:(?<!\\p{L})(?:${[
    'publi(?!cs?(?!\\p{L})|que|k)|pubbl|posted|written|gepubl|geplaatst',
    'veröffentlicht|erschienen|erstellt|geschrieben|stand(?!\\p{L})',
  ].join('|')})|发布|發布|发表|發表|公開|입력)\\D{0,20}$`,
  'iu',
);

const changed = new RegExp(
  `(?:${[
    'updat|modif|chang|actuali|atuali|aggiorn|mise? à jour',
    'aktuali|geändert|zuletzt|bijgewerkt|更新|修改|수정',
  ].join('|')})\\D{0,30}$`,
  'iu',
);

/** Nothing, a separator, a weekday, a byline, a name. */
const before = new RegExp(
  `(?:${[
    '^|[|·•–—,;/(\\]]',
    '^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]e|[Dd]oor|[Dd]i)\\s.*',
    '^(?:(?:[Oo]n|[Ll]e|[Aa]m|[Ee]l|[Ee]m|[Ii]l|[Oo]p)\\s+)?\\p{L}+\\.?,?',
    "^(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,5}|^\\p{sc=Han}{2,8}",
  ].join('|')})\\s*$`,
  'u',
);

/** Nothing, a separator, a time, a name. */
const after =
  /^\s*(?:$|[|·•–—,;/()\][-]|(?:um|at|à|kl\.?|ore|a las|às)\s|\d{1,2}(?:[:.h]\d\d|\s?[AaPp]\.?[Mm])|\p{Lu})/u;

/** The days of publication that a line tells. */
function toldDays(line: string): Day[] {
  const found = dates.flatMap((date) => [...line.matchAll(date)]);
  return found
    .toSorted((one, other) => one.index - other.index)
    .flatMap((match) => {
      const led = line.slice(0, match.index);
      if (changed.test(led) || (!published.test(led) && !before.test(led))) return [];
      if (!after.test(line.slice(match.index + match[0].length))) return [];
      return dayIn(match) ?? [];
    });
}

function dayIn({ 0: date, groups = {} }: RegExpExecArray): Day | undefined {
  const year = Number(groups['year']);
  const month = monthOf(groups['month'] ?? '');
  const day = Number(groups['day']);
  if (!/^\d+\/\d+\/\d{4}$/.test(date) || month === day) return dayOf(year, month, day);
  // Some write the month first: of 7/8 nobody can tell.
  if (day > 12) return dayOf(year, month, day);
  return month > 12 ? dayOf(year, day, month) : undefined;
}

/** 1 to 12; 0 for what is no month. */
function monthOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const name = word.toLowerCase();
  return 1 + months.findIndex((names) => names.some((one) => one.startsWith(name)));
}
