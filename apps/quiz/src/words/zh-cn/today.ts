import type { Translation } from '@backgrounder/ui/words';
import type { today as en } from '../en/today.ts';

export const today: Translation<typeof en> = {
  title: '今天',
  due: '张卡片今天要学',
  time: '大约 $1 分钟',
  partsNew: '$1 张新卡片',
  partsReview: '$1 张要复习',
  parts: '$1 张要复习，$2 张新卡片',
  start: '开始复习',
  learnFirst: '开始学习',
  stories: '你的事件',
  allStories: '全部事件',
  doneTitle: '现在没有要复习的。',
  upToDate: '你已全部完成。',
  doneToday: '你今天作答了 $1 次。',
  nextDue: '接下来的 $1 张卡片$2到期。',
  nextStep: '下一张卡片$1回来。',
  noNext: '没有安排任何内容：你的事件的所有卡片都已搁置。',
  ahead: '再学 $1 张新卡片',
  aheadNote: '它们本来也会在以后出现。每张新卡片都会给以后的日子增加一点复习量。',
  add: '开始学习',
  addRest: '把其余 $1 张卡片也学了',
};
