import type { Translation } from '@backgrounder/ui/words';
import type { keyboard as en } from '../en/keyboard.ts';

export const keyboard: Translation<typeof en> = {
  title: '键盘',
  space: '空格',
  enter: '回车',
  rows: {
    check: '核对输入的答案，或显示答案',
    choose: '在有选项的问题上：选择',
    suggested: '在答案上：采用建议的评分',
    rate: '在答案上：重来、困难、良好、轻松',
    undo: '撤销上一个回答，以及更早的',
    bury: '今天不问',
    suspend: '不再问这张',
    edit: '修改文字',
    flag: '有问题',
    help: '显示此列表',
    leave: '结束学习，或关闭打开的窗口',
  },
  typingNote: '输入答案时，字母和数字就是字母和数字。',
};
