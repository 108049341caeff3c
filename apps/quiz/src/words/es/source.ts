import type { Translation } from '@backgrounder/ui/words';
import type { source as en } from '../en/source.ts';

export const source: Translation<typeof en> = {
  label: 'Fuente',
  unpublished: 'Copia sin publicar',
  newTab: '(se abre en otra pestaña)',
  paragraphs: { 1: 'párrafo $1', n: 'párrafos $1' },
  about: 'aprox. $1',
  perhaps: 'quizá $1',
};
