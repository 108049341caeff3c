import type { Translation } from '@backgrounder/ui/words';
import type { installation as en } from '../en/installation.ts';

export const installation: Translation<typeof en> = {
  title: 'Aplicación',
  note: 'Instalada, Backgrounder se abre desde la pantalla de inicio o la barra de aplicaciones, en su propia ventana.',
  install: 'Instalar',
  byHand:
    'Para tener Backgrounder en la pantalla de inicio, pulsa Compartir y después «Añadir a pantalla de inicio».',
};
