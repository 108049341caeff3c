import type { Translation } from '@backgrounder/ui/words';
import type { when as en } from '../en/when.ts';

export const when: Translation<typeof en> = {
  now: '现在',
  inDuration: '$1后',
  laterInSession: '在本次学习中稍后',
  tomorrowFrom: '明天 $1 起',
  onDay: '在$1',
};
