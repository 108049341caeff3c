import type { Translation } from '@backgrounder/ui/words';
import type { addPack as en } from '../en/add-pack.ts';

export const addPack: Translation<typeof en> = {
  title: '添加专题',
  lead: '一个资料包收录一个专题的事实。可以从文件或网址添加。',
  file: '选择文件',
  drop: '也可以把文件拖放到这里。',
  url: '资料包的网址',
  fetch: '从网址添加',
  reading: '正在读取资料包并制作卡片……',
  added: '已添加：$1',
  replaced: '$1：版本 $2 已更新为 $3',
  cards: {
    1: '一张卡片',
    n: '$1 张卡片',
  },
  factsAdded: {
    1: '新增一条事实',
    n: '新增 $1 条事实',
  },
  factsChanged: {
    1: '一条事实有改动',
    n: '$1 条事实有改动',
  },
  factsRemoved: {
    1: '删去一条事实',
    n: '删去 $1 条事实',
  },
  factsWithdrawn: {
    1: '一条事实有误，不再提问',
    n: '$1 条事实有误，不再提问',
  },
  nothingChanged: '事实没有变化。',
  learn: '开始学习',
  mine: '你添加的专题',
  version: '版本 $1',
  from: '来自 $1',
  remove: '移除',
  removed: '已移除：$1。学过的记录仍然保留。',
  undo: '撤销',
  elsewhere: '专题在扩展的设置中添加，添加后即可在这里学习。',
  openSettings: '打开设置',
  failure: {
    unreadable: '无法读取 $1。',
    'not-an-address': '这不是网址：请写完整，以 https:// 开头。',
    unreachable: '$1 没有回应。请检查网址和网络后重试。',
    refused: '$1 不允许其他网站读取这个文件。请在那里下载后从文件添加。',
    missing: '$1 返回了错误（$2）。请检查网址。',
    'too-large': '内容超过 32 MB，比任何资料包都大。',
    older: '“$1”已有更新的版本 $2。没有任何改动。',
    quota: '磁盘或浏览器的可用空间已满。请腾出空间后重试。',
    failed: '浏览器无法保存资料包。没有任何改动。请重试，或重新加载本页。',
  },
  issues: {
    1: '这还不是资料包：$2 中有一处需要修改。没有任何改动。',
    n: '这还不是资料包：$2 中有 $1 处需要修改。没有任何改动。',
  },
  at: '第 $1 行第 $2 列',
  more: '另有 $1 处',
};
