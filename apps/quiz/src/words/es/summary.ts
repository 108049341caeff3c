import type { Translation } from '@backgrounder/ui/words';
import type { summary as en } from '../en/summary.ts';

export const summary: Translation<typeof en> = {
  title: 'Bien hecho.',
  titleEmpty: 'Aún no hay sesión',
  empty: 'Cuando hayas respondido tarjetas, esta página dirá cómo ha ido.',
  cards: { 1: 'tarjeta', n: 'tarjetas' },
  minutes: { 1: 'minuto', n: 'minutos' },
  lessThanMinute: '< 1',
  recall: 'recordado',
  recallSentence: {
    1: 'De una tarjeta que ya habías aprendido, recordaste $2.',
    n: 'De $1 tarjetas que ya habías aprendido, recordaste $2.',
  },
  firstSentence: {
    1: 'Has visto una tarjeta nueva. Desde la próxima vez, esta página dirá cuántas recordaste.',
    n: 'Has visto $1 tarjetas nuevas. Desde la próxima vez, esta página dirá cuántas recordaste.',
  },
  stepsSentence: 'Eran tarjetas que apenas estás conociendo.',
  left: { 1: 'Queda una tarjeta para hoy.', n: 'Quedan $1 tarjetas para hoy.' },
  ratings: { 1: 'Tu respuesta', n: 'Tus $1 respuestas' },
  hard: 'Lo que costó',
  done: 'Listo',
  more: 'Seguir',
  undo: 'Deshacer la última respuesta',
};
