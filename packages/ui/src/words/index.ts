export { en } from './en.ts';
export { es } from './es.ts';
export { zhCn } from './zh-cn.ts';
export type { KeyOf, Message, Messages, Translate, Translation } from './messages.ts';
export { pseudo, pseudoLocales, type PseudoLocale } from './pseudo.ts';
export { translator } from './translator.ts';
export { dayInWords } from './day-in-words.ts';
export type { Words } from './messages.ts';
export { useWords, WordsContext } from './use-words.ts';
