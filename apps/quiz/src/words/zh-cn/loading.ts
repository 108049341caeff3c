import type { Translation } from '@backgrounder/ui/words';
import type { loading as en } from '../en/loading.ts';

export const loading: Translation<typeof en> = {
  wait: '正在加载……',
  failed: '这一部分无法加载。',
  failedNote: '你学到的内容没有丢失。请检查网络连接，然后重试。',
  retry: '重试',
};
