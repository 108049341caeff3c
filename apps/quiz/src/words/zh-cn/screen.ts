import type { Translation } from '@backgrounder/ui/words';
import type { screen as en } from '../en/screen.ts';

export const screen: Translation<typeof en> = {
  notLoaded: '这一部分无法加载，可能没有网络。',
  again: '重试',
};
