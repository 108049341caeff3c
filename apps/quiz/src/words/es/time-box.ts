import type { Translation } from '@backgrounder/ui/words';
import type { timeBox as en } from '../en/time-box.ts';

export const timeBox: Translation<typeof en> = {
  label: 'Cuánto tiempo',
  all: 'Todo',
  minutes: { 1: 'Un minuto', n: '$1 minutos' },
  upTitle: 'Se acabó el tiempo.',
  up: {
    1: 'Queda una tarjeta para hoy. Puede esperar.',
    n: 'Quedan $1 tarjetas para hoy. Pueden esperar.',
  },
  finish: 'Terminar',
  more: { 1: 'Un minuto más', n: '$1 minutos más' },
};
