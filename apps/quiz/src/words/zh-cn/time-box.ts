import type { Translation } from '@backgrounder/ui/words';
import type { timeBox as en } from '../en/time-box.ts';

export const timeBox: Translation<typeof en> = {
  label: '学多久',
  all: '全部',
  minutes: '$1 分钟',
  upTitle: '时间到了。',
  up: '今天还剩 $1 张卡片，可以以后再学。',
  finish: '结束',
  more: '再学 $1 分钟',
};
