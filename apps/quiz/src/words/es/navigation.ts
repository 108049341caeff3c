import type { Translation } from '@backgrounder/ui/words';
import type { navigation as en } from '../en/navigation.ts';

export const navigation: Translation<typeof en> = {
  home: 'Backgrounder, al inicio',
  settings: 'Ajustes',
  help: 'Ayuda del teclado',
  notLoaded: 'No se ha podido cargar esta parte de la aplicación.',
  retry: 'Reintentar',
};
