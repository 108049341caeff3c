import type { Translation } from '@backgrounder/ui/words';
import type { firstRun as en } from '../en/first-run.ts';

export const firstRun: Translation<typeof en> = {
  title: '记住新闻背后的背景。',
  sentence: 'Backgrounder 把一个新闻事件变成简短的问题，并在你快要忘记答案之前再问一次。',
  storyLabel: '可以从这个事件开始',
  storyAtOnce: '$2 · 大约 $1 分钟',
  storyByDays: '$2，每天 $3 张新卡片 · 起初每天大约 $1 分钟',
  start: '开始学习',
  look: '先看看其中的事实',
  noStories: '这里还没有可以开始的事件。',
  private: '无需账号。你学到的内容只保存在这个浏览器里。',
};
