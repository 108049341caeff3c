/** BCP 47 names of the languages that the app speaks. */
export const languages = ['en', 'es', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** Each in its own words. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  'zh-CN': '简体中文',
};
