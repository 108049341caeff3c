import type { Translation } from '@backgrounder/ui/words';
import type { en } from './en.ts';

export const zhCn: Translation<typeof en> = {
  manifest: {
    description: '在新闻旁边显示它的来龙去脉：谁、何事、何时，以及此后有何变化。',
    action: 'Backgrounder：本页内容',
    nextMention: '打开下一处提及的卡片',
    previousMention: '打开上一处提及的卡片',
    toggleMarks: '显示或清除本页的标记',
    openPanel: '在本页旁打开面板',
  },
  icon: {
    related: 'Backgrounder：有 $1 处提及可以解释',
    due: 'Backgrounder：有 $1 张卡片到期',
    nothing: 'Backgrounder：没有资料包涉及本页',
    off: 'Backgrounder：在 $1 上已关闭',
    offBadge: '关',
  },
  failure: {
    quota: '浏览器的存储空间已满，没有保存任何内容。',
    blocked: '另一个 Backgrounder 页面仍在运行旧版本。请关闭它，然后重试。',
    closed: '浏览器的存储已被关闭。请重试。',
    outdated: '已存内容由更新版本的 Backgrounder 写入。请更新此版本。',
    unavailable: '浏览器在此不提供存储。',
    failed: '浏览器无法读取或保存。请重试。',
  },
};
