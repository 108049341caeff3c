import type { en } from './en.ts';
import type { Translation } from './messages.ts';

export const zhCn: Translation<typeof en> = {
  locale: 'zh-CN',
  direction: 'ltr',
};
