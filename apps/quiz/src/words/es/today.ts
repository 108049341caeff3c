import type { Translation } from '@backgrounder/ui/words';
import type { today as en } from '../en/today.ts';

export const today: Translation<typeof en> = {
  title: 'Hoy',
  due: { 1: 'tarjeta para hoy', n: 'tarjetas para hoy' },
  time: { 1: 'alrededor de 1 minuto', n: 'unos $1 minutos' },
  partsNew: '$1 por aprender',
  partsReview: '$1 por repasar',
  parts: '$1 por repasar, $2 por aprender',
  start: 'Repasar ahora',
  learnFirst: 'Aprender ahora',
  stories: 'Tus historias',
  allStories: 'Todas las historias',
  doneTitle: 'No hay nada pendiente.',
  upToDate: 'Estás al día.',
  doneToday: { 1: 'Hoy diste 1 respuesta.', n: 'Hoy diste $1 respuestas.' },
  nextDue: { 1: 'La próxima tarjeta toca $2.', n: 'Las próximas $1 tarjetas tocan $2.' },
  nextStep: 'La próxima tarjeta vuelve $1.',
  noNext: 'No hay nada previsto: todas las tarjetas de tus historias están apartadas.',
  ahead: { 1: 'Aprender 1 tarjeta nueva más', n: 'Aprender $1 tarjetas nuevas más' },
  aheadNote:
    'Vendrían de todos modos otros días. Cada tarjeta nueva añade un poco a los días siguientes.',
  add: 'Empezar a aprender',
  addRest: { 1: 'Aprender también la otra tarjeta', n: 'Aprender también las otras $1 tarjetas' },
};
