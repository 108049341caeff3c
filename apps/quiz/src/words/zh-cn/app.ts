import type { Translation } from '@backgrounder/ui/words';
import type { app as en } from '../en/app.ts';

export const app: Translation<typeof en> = {
  name: 'Backgrounder',
  data: '你的数据',
  comma: '，',
  close: '关闭',
  working: '正在处理……',
};
