import type { Translation } from '@backgrounder/ui/words';
import type { changes as en } from '../en/changes.ts';

export const changes: Translation<typeof en> = {
  title: '你了解的新闻有哪些变化',
  corrects: '更正了你学过的：',
  succeeds: '取代：',
  respondsTo: '回应：',
  seen: '看过了',
  seenOf: '看过了：$1',
  allSeen: '把 $1 条都标为看过',
  more: '再显示 $1 条',
};
