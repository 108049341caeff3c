import type { Translation } from '@backgrounder/ui/words';
import type { when as en } from '../en/when.ts';

export const when: Translation<typeof en> = {
  now: 'ahora',
  inDuration: 'dentro de $1',
  laterInSession: 'más tarde en esta sesión',
  tomorrowFrom: 'mañana, a partir de las $1',
  onDay: 'el $1',
};
