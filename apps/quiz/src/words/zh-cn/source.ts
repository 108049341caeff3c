import type { Translation } from '@backgrounder/ui/words';
import type { source as en } from '../en/source.ts';

export const source: Translation<typeof en> = {
  label: '来源',
  unpublished: '未发表的副本',
  newTab: '（在新标签页中打开）',
  paragraphs: '第 $1 段',
  about: '约 $1',
  perhaps: '可能是 $1',
};
