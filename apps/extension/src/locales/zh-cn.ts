import type { Translation } from '@backgrounder/ui/words';
import type { en } from './en.ts';

export const zhCn: Translation<typeof en> = {
  manifest: {
    description: '在新闻旁边显示它的来龙去脉：谁、何事、何时，以及此后有何变化。',
    action: 'Backgrounder：本页内容',
    nextMention: '打开下一处提及的卡片',
    previousMention: '打开上一处提及的卡片',
  },
};
