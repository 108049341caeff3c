import type { QuizTranslate } from './words/use-translate.ts';

/** "85%"; of a share, 0 to 1. */
export function percentInWords(share: number, t: QuizTranslate): string {
  return new Intl.NumberFormat(t('locale'), { style: 'percent' }).format(share);
}
