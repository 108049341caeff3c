import type { Translation } from '@backgrounder/ui/words';
import type { changes as en } from '../en/changes.ts';

export const changes: Translation<typeof en> = {
  title: 'Qué ha cambiado en las noticias que conoces',
  corrects: 'Corrige lo que aprendiste:',
  succeeds: 'Sucedió a:',
  respondsTo: 'Responde a:',
  seen: 'Visto',
  seenOf: 'Visto: $1',
  allSeen: 'Marcar los $1 como vistos',
  more: { 1: 'Ver 1 más', n: 'Ver $1 más' },
};
