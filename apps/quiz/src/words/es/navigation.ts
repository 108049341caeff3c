import type { Translation } from '@backgrounder/ui/words';
import type { navigation as en } from '../en/navigation.ts';

export const navigation: Translation<typeof en> = {
  home: 'Backgrounder, al inicio',
  screens: 'Principal',
  today: 'Hoy',
  stories: 'Historias',
  settings: 'Ajustes',
  stats: 'Estadísticas',
  help: 'Ayuda del teclado',
  read: 'Leer',
};
