import type { Translation } from '@backgrounder/ui/words';
import type { update as en } from '../en/update.ts';

export const update: Translation<typeof en> = {
  ready: '新版本已就绪。',
  use: '立即使用',
};
