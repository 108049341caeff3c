import type { Translation } from '@backgrounder/ui/words';
import type { app as en } from '../en/app.ts';

export const app: Translation<typeof en> = {
  name: 'Backgrounder',
  data: 'Tus datos',
  comma: ', ',
  close: 'Cerrar',
  working: 'En marcha…',
};
