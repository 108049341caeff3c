export { en } from './en.ts';
export { es } from './es.ts';
export { zhCn } from './zh-cn.ts';
export type { KeyOf, Message, Messages, Translate, Translation } from './messages.ts';
export { pseudo, pseudoLocales, type PseudoLocale } from './pseudo.ts';
export { translator } from './translator.ts';
export { dayInWords, useWords, WordsContext, type Words } from './words.ts';
