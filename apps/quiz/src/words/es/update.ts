import type { Translation } from '@backgrounder/ui/words';
import type { update as en } from '../en/update.ts';

export const update: Translation<typeof en> = {
  ready: 'Hay una nueva versión lista.',
  use: 'Usarla ahora',
};
