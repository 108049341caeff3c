import type { Translation } from '@backgrounder/ui/words';
import type { loading as en } from '../en/loading.ts';

export const loading: Translation<typeof en> = {
  wait: 'Cargando …',
  failed: 'No se pudo cargar esta parte.',
  failedNote: 'Lo que aprendiste está a salvo. Mira si tienes conexión y vuelve a intentarlo.',
  retry: 'Reintentar',
};
