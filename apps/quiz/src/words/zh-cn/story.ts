import type { Translation } from '@backgrounder/ui/words';
import type { story as en } from '../en/story.ts';

export const story: Translation<typeof en> = {
  learnt: '$1 张已学会',
  underWay: '$1 张在学',
  fresh: '$1 张待学',
  untouched: '$1 张卡片待学',
  complete: '全部 $1 张卡片已学会',
  setAside: '$1 张已搁置',
  cards: '$1 张卡片',
};
