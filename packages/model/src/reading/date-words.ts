import type { ReadLanguage } from './language.ts';

/**
 * How a language words dates. Patterns are of regular expressions, held against text whose diacritics are
 * gone; a name in angle brackets stands for what `DateWords` lists under it, and tells what was found.
 */
export interface DateWords {
  /** January first. */
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly seasons: Readonly<Record<Season, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** `last` year, `this` year, `next` year. */
  readonly turns: Readonly<Record<Turn, string>>;
  readonly counts: Readonly<Record<string, number>>;
  /** Of days of the month: "first". */
  readonly ordinals: readonly string[];
  /** What stands between words; no date goes on in the next paragraph. */
  readonly space: string;
  /** Whether words begin and end at spaces. */
  readonly spaced: boolean;
  /** The longer ones first. */
  readonly patterns: readonly DatePattern[];
}

export type Unit = 'day' | 'week' | 'month' | 'year';
export type Turn = 'last' | 'this' | 'next';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What a pattern says of a date: what its groups tell, or a number of days, or a step from what was told before. */
export interface DatePattern {
  readonly source: string;
  readonly says:
    | 'date'
    | { readonly daysFromPublished: number }
    | { readonly from: 'published' | 'told'; readonly towards: 'past' | 'future' }
    | { readonly sameAsTold: true }
    | 'unit';
}

const date = (source: string): DatePattern => ({ source, says: 'date' });
const days = (source: string, daysFromPublished: number): DatePattern => ({
  source,
  says: { daysFromPublished },
});
const ago = (source: string): DatePattern => ({
  source,
  says: { from: 'published', towards: 'past' },
});
const ahead = (source: string): DatePattern => ({
  source,
  says: { from: 'published', towards: 'future' },
});
const later = (source: string): DatePattern => ({
  source,
  says: { from: 'told', towards: 'future' },
});
const earlier = (source: string): DatePattern => ({
  source,
  says: { from: 'told', towards: 'past' },
});
const unit = (source: string): DatePattern => ({ source, says: 'unit' });

const listed = (words: string): string[] => words.split(' ');

const english: DateWords = {
  months: listed(
    'Jan(?:uary|\\b\\.?) Feb(?:ruary|\\b\\.?) Mar(?:ch|\\b\\.?) Apr(?:il|\\b\\.?) May June? July? Aug(?:ust|\\b\\.?) Sept?(?:ember|\\b\\.?) Oct(?:ober|\\b\\.?) Nov(?:ember|\\b\\.?) Dec(?:ember|\\b\\.?)',
  ),
  weekdays: listed('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  seasons: {
    spring: '[Ss]pring',
    summer: '[Ss]ummer',
    autumn: '[Aa]utumn|[Ff]all',
    winter: '[Ww]inter',
  },
  units: { day: 'days?', week: 'weeks?', month: 'months?', year: 'years?' },
  turns: {
    last: '[Ll]ast|[Pp]ast|[Pp]revious',
    this: '[Tt]his|[Ee]arlier this',
    next: '[Nn]ext|[Cc]oming',
  },
  counts: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  ordinals: listed('first second third fourth fifth sixth seventh eighth ninth tenth'),
  space: '[^\\S\\n]+',
  spaced: true,
  patterns: [
    date('<day>(?:st|nd|rd|th)? (?:of )?<month>(?:,? <year>| (?:of )?<yearTurn> year)?'),
    date('<ordinal> of <month>(?:,? <year>)?'),
    date(
      '<month> <day>(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])(?:,? <year>|,? (?:of )?<yearTurn> year)?',
    ),
    date('<month> (?:of )?<yearTurn> year'),
    date('<turn> <month>'),
    date('<month>,? <year>'),
    date('<month>'),
    date('<turn> <season>'),
    date('<season>(?: of)? <year>'),
    ago('<count> <unit> (?:ago|back)'),
    ahead('[Ii]n <count> <unit>'),
    later('<count> <unit> (?:later|afterwards|on)'),
    earlier('<count> <unit> (?:earlier|before|previously)'),
    days('[Tt]he day before yesterday', -2),
    days('(?:[Yy]esterday|[Ll]ast night)', -1),
    days('(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))', 0),
    days('[Tt]omorrow', 1),
    unit('(?:[Ss]tart|[Bb]eginning|[Ee]nd|[Mm]iddle) of (?:the|this|that) <unit>'),
    earlier('the <season> before'),
    later('(?:[Tt]he )?(?:day after|(?:next|following) day)'),
    { source: '[Tt]he (?:very )?same day', says: { sameAsTold: true } },
    unit('<turn> <unit>'),
    unit('(?:<turn> )?<weekday>'),
    date('<year>'),
  ],
};

const spanish: DateWords = {
  months: listed(
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  ),
  weekdays: listed('domingo lunes martes miercoles jueves viernes sabado'),
  seasons: { spring: 'primavera', summer: 'verano', autumn: 'otono', winter: 'invierno' },
  units: { day: 'dias?', week: 'semanas?', month: 'mes(?:es)?', year: 'anos?' },
  turns: {
    last: 'pasad[oa]|ultim[oa]|anterior',
    this: '[Ee]ste|[Ee]sta|en curso|presente',
    next: 'proxim[oa]|que viene|siguiente|entrante',
  },
  counts: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
  },
  ordinals: ['primero'],
  space: '[^\\S\\n]+',
  spaced: true,
  patterns: [
    date(
      '(?:<day>(?:\\.?o)?|<ordinal>) de <month>(?: (?:de|del) (?:(?:ano )?<year>|<yearTurn> ano|ano <yearTurn>))?',
    ),
    date('<turn> <day> de <month>'),
    date('<month> (?:del|de) (?:ano )?<yearTurn>(?: ano)?'),
    date('<month> (?:de|del) (?:ano )?<year>'),
    date('<turn> (?:mes de )?<month>'),
    date('<month> (?!est)<turn>'),
    date('<month>'),
    date('<season> (?:de|del) <year>'),
    date('<season> <turn>'),
    date('<turn> <season>'),
    ago('[Hh]ace <count> <unit>'),
    ahead('(?:[Ee]n|[Dd]entro de) <count> <unit>'),
    later('<count> <unit> (?:despues|mas tarde)'),
    earlier('<count> <unit> antes'),
    days('[Aa]nteayer', -2),
    days('(?:[Aa]yer|[Aa]noche)', -1),
    days('(?:[Hh]oy|[Ee]sta (?:manana|tarde|noche))', 0),
    days('(?<!por la |la |esta )[Mm]anana(?! de)', 1),
    later('[Aa]l dia siguiente'),
    { source: '[Ee]l mismo dia|[Ee]se (?:mismo )?dia', says: { sameAsTold: true } },
    unit('<turn> <unit>'),
    unit('<unit> <turn>'),
    unit('<turn> <weekday>'),
    unit('<weekday>(?: <turn>)?'),
    date('<year>'),
  ],
};

const french: DateWords = {
  months: listed(
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ),
  weekdays: listed('dimanche lundi mardi mercredi jeudi vendredi samedi'),
  seasons: { spring: 'printemps', summer: 'ete', autumn: 'automne', winter: 'hiver' },
  units: { day: 'jours?', week: 'semaines?', month: 'mois', year: 'ans?|annees?' },
  turns: {
    last: 'derniere?|passee?|precedente?',
    this: '[Cc]ette|[Cc]et?|en cours',
    next: 'prochaine?|suivante?',
  },
  counts: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
  },
  ordinals: ['premier'],
  space: '[^\\S\\n]+',
  spaced: true,
  patterns: [
    date(
      "(?:<day>|<ordinal>)(?:er)? <month>(?: <year>| (?!c)<turn>| (?:de )?(?:l')?(?:annee |an )<yearTurn>)?",
    ),
    date("<month> (?:de )?(?:l')?(?:annee |an )<yearTurn>"),
    date('<month> (?!c)<turn>'),
    date('<month> <year>'),
    date('<month>'),
    date('<season> <turn>'),
    date('<turn> <season>'),
    date('<season> (?:de )?<year>'),
    ago('[Ii]l y a <count> <unit>'),
    ahead('(?:[Dd]ans|[Ss]ous) <count> <unit>'),
    later('<count> <unit> (?:plus tard|apres)'),
    earlier('<count> <unit> (?:plus tot|auparavant|avant)'),
    days('[Aa]vant-hier', -2),
    days('[Hh]ier', -1),
    days("(?:[Aa]ujourd'hui|[Cc]e (?:matin|soir)|[Cc]ette nuit)", 0),
    days('[Dd]emain', 1),
    later('[Ll]e lendemain'),
    { source: '[Ll]e (?:meme jour|jour meme)', says: { sameAsTold: true } },
    unit('<turn> <unit>'),
    unit("(?:l')?<unit> <turn>"),
    unit('<weekday>(?: <turn>)?'),
    date('<year>'),
  ],
};

const german: DateWords = {
  months: listed(
    'Januar|Janner|Jan\\. Februar|Feber|Feb\\. Marz April|Apr\\. Mai Juni Juli August|Aug\\. September|Sept\\. Oktober|Okt\\. November|Nov\\. Dezember|Dez\\.',
  ),
  weekdays: [
    'Sonntag',
    'Montag',
    'Dienstag',
    'Mittwoch',
    'Donnerstag',
    'Freitag',
    'Samstag|Sonnabend',
  ],
  seasons: { spring: 'Fruhjahr|Fruhling', summer: 'Sommer', autumn: 'Herbst', winter: 'Winter' },
  units: { day: 'Tage?n?', week: 'Wochen?', month: 'Monate?n?', year: 'Jahre?[ns]?' },
  turns: {
    last: '(?:[Vv]ergangene|[Ll]etzte|[Vv]orige|[Vv]orangegangene)[nrsm]?',
    this: '(?:[Dd]iese|[Ll]aufende)[nrsm]?',
    next: '(?:[Kk]ommende|[Nn]achste|[Ff]olgende)[nrsm]?',
  },
  counts: {
    ein: 1,
    eine: 1,
    einem: 1,
    einen: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    funf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
  },
  ordinals: ['ersten?'],
  space: '[^\\S\\n]+',
  spaced: true,
  patterns: [
    date('<day>\\. <month>(?: <year>| (?:des )?<yearTurn> Jahres)?'),
    date('<ordinal> <month>(?: <year>)?'),
    date('<month> (?:des )?<yearTurn> Jahres'),
    date('<turn> <month>'),
    date('<month>(?: des Jahres)? <year>'),
    date('<month>'),
    date('<turn> <season>'),
    date('<season>(?: des Jahres)? <year>'),
    ago('[Vv]or <count> <unit>'),
    ahead('[Ii]n <count> <unit>'),
    later('<count> <unit> (?:spater|danach|darauf)'),
    earlier('<count> <unit> (?:zuvor|fruher|davor|vorher)'),
    days('[Vv]orgestern', -2),
    days('[Gg]estern', -1),
    days('(?:[Hh]eute)', 0),
    days('(?:[Uu]bermorgen)', 2),
    days('(?<!am )morgen', 1),
    later('[Aa]m (?:nachsten|folgenden) Tag|[Tt]ags darauf'),
    { source: '[Aa]m selben Tag|[Aa]m gleichen Tag', says: { sameAsTold: true } },
    unit('<turn> <unit>'),
    unit('(?:<turn> )?<weekday>'),
    date('<year>'),
  ],
};

const chinese: DateWords = {
  months: '一 二 三 四 五 六 七 八 九 十 十一 十二'
    .split(' ')
    .map((numeral, index) => `(?:0?${index + 1}|${numeral})月`),
  weekdays: [
    '(?:周|星期|礼拜)[日天]',
    ...'一二三四五六'.split('').map((number) => `(?:周|星期|礼拜)${number}`),
  ],
  seasons: { spring: '春[天季]', summer: '夏[天季]', autumn: '秋[天季]', winter: '冬[天季]' },
  units: { day: '天|日', week: '个?(?:周|星期|礼拜)', month: '个?月', year: '年' },
  turns: { last: '去|上|上个|上一', this: '今|本|这个?', next: '明|下个?|来' },
  // Besides the numerals.
  counts: { 半: 0.5 },
  ordinals: [],
  space: '',
  spaced: false,
  patterns: [
    date('(?:<year>年的?)?<month><day>[日号]'),
    date('<yearTurn>年<month><day>[日号]'),
    date('<yearTurn>年<month>'),
    date('<year>年的?<month>'),
    date('<year>年<season>'),
    date('<yearTurn>年<season>'),
    ago('(?<![第几数])<count><unit>(?:以?前|之前)'),
    later('(?<![第几数])<count><unit>(?:以?后|之后)'),
    days('前[天日]', -2),
    days('昨[天日晚夜]', -1),
    days('今[天日早晚晨起]|当地时间今', 0),
    days('明[天日]', 1),
    later('次日|第二天|翌日'),
    { source: '[同当][天日]', says: { sameAsTold: true } },
    unit('<turn><weekday>'),
    unit('<weekday>'),
    unit('<turn><unit>'),
    date('<month>'),
    date('(?<![\\d一二三四五六七八九十几数两])<day>日(?![本常前后益])'),
    date('<year>年'),
  ],
};

export const dateWords: Readonly<Record<ReadLanguage, DateWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  zh: chinese,
};
