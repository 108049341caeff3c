import type { Translation } from '@backgrounder/ui/words';
import type { summary as en } from '../en/summary.ts';

export const summary: Translation<typeof en> = {
  title: '做得好。',
  titleEmpty: '还没有学习记录',
  empty: '回答过卡片后，这里会告诉你学得怎样。',
  cards: '张卡片',
  minutes: '分钟',
  lessThanMinute: '< 1',
  recall: '记得',
  recallSentence: '在你学过的 $1 张卡片中，你记得 $2 张。',
  firstSentence: '你见到了 $1 张新卡片。从下次起，这里会告诉你记得多少。',
  stepsSentence: '这些是你刚开始认识的卡片。',
  left: '今天还剩 $1 张卡片。',
  ratings: '你的 $1 个回答',
  hard: '较难的',
  done: '完成',
  more: '继续',
  undo: '撤销上一个回答',
};
