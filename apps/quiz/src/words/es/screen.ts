import type { Translation } from '@backgrounder/ui/words';
import type { screen as en } from '../en/screen.ts';

export const screen: Translation<typeof en> = {
  notLoaded: 'No se pudo cargar esta parte. Quizá no hay conexión.',
  again: 'Reintentar',
};
