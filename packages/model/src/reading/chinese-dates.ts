import { ago, date, days, later, unit, type DateWords } from './date-pattern.ts';

export const chinese: DateWords = {
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
