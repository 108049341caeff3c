import type { Translation } from '@backgrounder/ui/words';
import type { navigation as en } from '../en/navigation.ts';

export const navigation: Translation<typeof en> = {
  home: 'Backgrounder，回到首页',
  screens: '主导航',
  today: '今天',
  stories: '事件',
  settings: '设置',
  stats: '统计',
  help: '键盘帮助',
  read: '阅读',
};
