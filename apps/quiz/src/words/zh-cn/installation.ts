import type { Translation } from '@backgrounder/ui/words';
import type { installation as en } from '../en/installation.ts';

export const installation: Translation<typeof en> = {
  title: '应用',
  note: '安装后，可从主屏幕或程序坞打开 Backgrounder，并在单独的窗口中使用。',
  install: '安装',
  byHand: '要把 Backgrounder 放到主屏幕，请点按“分享”，再选择“添加到主屏幕”。',
};
