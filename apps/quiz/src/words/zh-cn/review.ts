import type { Translation } from '@backgrounder/ui/words';
import type * as en from '../en/review.ts';

export const review: Translation<typeof en.review> = {
  leave: '结束本次学习',
  progress: '已完成 $1 张，还剩 $2 张',
  left: '还剩 $1 张',
  gap: '空格',
  typeLabel: '你的答案',
  typePlaceholder: '输入答案，或只在心里回想',
  choose: '选择答案',
  check: '核对',
  show: '显示答案',
  unknown: '我不知道',
  answer: '答案',
  youWrote: '你写的是',
  youChose: '你选的是',
  recalled: '你记得有多牢？',
  backIn: '$1后再来',
  backInSuggested: '$1后再来，建议选择',
  stage: { new: '新卡', learning: '学习中', review: '复习', relearning: '再来一次' },
  succeeded: '就当时而言属实，之后已有更新的情况。',
  status: { reported: '据报道', confirmed: '已证实', disputed: '有争议', retracted: '已撤回' },
  toFact: '在报道脉络中查看这条事实',
  notLoaded: '这一部分无法加载，请稍后再试。',
  movedElsewhere: '那张卡片已在另一个标签页中处理。这是下一张。',
};

export const verdict: Translation<typeof en.verdict> = {
  right: '正确',
  close: '接近',
  wrong: '不太对',
};

export const rating: Translation<typeof en.rating> = {
  again: '重来',
  hard: '困难',
  good: '良好',
  easy: '轻松',
};

export const ratingMeaning: Translation<typeof en.ratingMeaning> = {
  again: '不记得',
  hard: '费力才想起',
  good: '记得',
  easy: '立刻想起',
};

export const undo: Translation<typeof en.undo> = {
  action: '撤销',
  rated: '$1 · $2再来',
  buried: '搁置到明天',
  suspended: '搁置，直到你恢复它',
  flagged: '备注已保存，可在设置中查看',
  reworded: '你的措辞已保存',
  undone: '已撤销。卡片回来了。',
};

export const menu: Translation<typeof en.menu> = {
  label: '这张卡片的更多操作',
  bury: '今天不问',
  buryNote: '明天再来',
  suspend: '不再问这张',
  suspendNote: '搁置，直到你在设置中恢复它',
  edit: '修改文字',
  editNote: '只对你自己',
  flag: '有问题',
  flagNote: '记下哪里不对',
  undo: '撤销上一个回答',
};

export const wording: Translation<typeof en.wording> = {
  title: '修改文字',
  question: '问题',
  answer: '答案',
  note: '只有你能看到。卡片的日程不变。',
  keep: '保存',
  reset: '恢复原文',
  cancel: '取消',
  own: '你的措辞',
  setAside: '这条事实已有更改，所以你的措辞暂不使用：',
  useAgain: '继续使用',
  letGo: '不再使用',
};

export const flag: Translation<typeof en.flag> = {
  title: '哪里不对？',
  reason: {
    'wrong-fact': '事实有误',
    'unclear-question': '问题不清楚',
    'strict-answer': '我的答案应当算对',
    other: '其他',
  },
  note: '备注（可选）',
  kept: '保存在此浏览器中，不会发送给任何人。可在“你的数据”中查看你的备注。',
  suspend: '并且不再问这张卡片',
  keep: '保存备注',
  cancel: '取消',
  list: '有问题的卡片',
  copy: '复制为文字',
  copied: '已复制。',
  notCopied: '浏览器不允许复制，请改为下载。',
  download: '下载',
  settle: '已解决',
};

export const wait: Translation<typeof en.wait> = {
  title: '稍停片刻',
  text: '你刚见过的卡片将在$1再来，这样才记得牢。你可以在这里等，也可以先结束：什么都不会丢。',
  finish: '先到这里',
};

export const touch: Translation<typeof en.touch> = {
  title: '触摸',
  swipe: '滑动作答',
  swipeNote: '翻开卡片后：向左为“重来”，向右为“良好”。',
  vibrate: '每次作答时振动',
};
