import type { Translation } from '@backgrounder/ui/words';
import type { problem as en } from '../en/problem.ts';

export const problem: Translation<typeof en> = {
  title: '无法打开你的卡片',
  kept: '你学过的内容没有任何改动。',
  retry: '重试',
  dismiss: '关闭这条消息',
  notSaved: '这个答案还没有保存。',
  reload: '重新加载',
  advice: {
    quota: '磁盘或浏览器可用的空间已满。请腾出一些空间，然后重试。',
    blocked: '另一个标签页打开着旧版的 Backgrounder。请关闭它，然后重试。',
    closed: '存储已关闭，多半是浏览器清除了数据。请重新加载此页面。',
    unavailable: '浏览器在这里不提供存储，无痕窗口中常会这样。请在普通窗口中打开 Backgrounder。',
    conflict: '有两条记录占用同一位置。请下载备份，然后重新加载此页面。',
    outdated: '你的卡片上次是用更新版本的 Backgrounder 打开的。请重新加载此页面以获取新版本。',
    damaged: '记录有一部分已损坏，已原样保留。请清除此页面的数据，然后恢复最近的备份。',
    failed: '浏览器拒绝写入。请重试；如果一直失败，请重启浏览器。',
    busy: '上一个答案还在保存，请稍后再试。',
    changed: '这张卡片已在另一个标签页中回答过。',
    nothing: '没有可以撤销的操作。',
    'unknown-card': '这张卡片已不在它的故事里。',
    'unknown-event': '那个答案已不在记录里。',
    invalid: '这个值超出了范围。',
    unreadable:
      '记录中有来自更新版本的 Backgrounder 的条目，或有损坏的条目，已原样保留。请重新加载此页面；如果问题仍在，请更新 Backgrounder。',
    'not-a-backup': '这个文件不是 Backgrounder 备份，或者不完整。',
    'newer-backup': '这个备份是用更新的版本制作的。请先更新 Backgrounder。',
    'damaged-backup': '这个备份已损坏。没有做任何改动。',
  },
};
