import type { Translation } from '@backgrounder/ui/words';
import type { entity as en } from '../en/entity.ts';

export const entity: Translation<typeof en> = {
  missing: '这里没有这个名称的人或事物。',
  alsoCalled: '又称$1',
  posts: '担任过的职务',
  holders: '在此任职的人',
  facts: '$1 条事实',
};
