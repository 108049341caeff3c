import type { Translation } from '@backgrounder/ui/words';
import type { fit as en } from '../en/fit.ts';

export const fit: Translation<typeof en> = {
  title: '让复习计划适合你的记忆',
  note: '你的回答反映出你遗忘的快慢。计算只在这台设备上进行，只有更能预测你的回答时才会采用。',
  usual: '正在使用：通用计划。',
  fitted: '正在使用：适合你记忆的计划。',
  start: '现在计算',
  progress: '计算进度',
  running: '正在计算：$1',
  paused: '已暂停。计算是一次完成的：继续时会从头开始。',
  pause: '暂停',
  resume: '继续',
  stop: '停止',
  stopped: '已停止。没有做任何改动。',
  tooFew: '计算需要 $2 个隔天之后的回答，目前有 $1 个。',
  better: '新计划更能预测你的回答，已开始使用。',
  kept: '不能确定新计划更能预测你的回答，你的计划保持不变。',
  failed: '计算未能完成。请重试；没有做任何改动。',
  loss: '对你后来回答的预测误差（对数损失，越低越好）',
  before: '之前',
  after: '计算后',
  undo: '撤销',
  undone: '已撤销，恢复使用之前的计划。',
  reset: '恢复通用计划',
};
