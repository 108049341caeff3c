import type { Translation } from '@backgrounder/ui/words';
import type { fit as en } from '../en/fit.ts';

export const fit: Translation<typeof en> = {
  title: 'Ajustar el calendario a tu memoria',
  note: 'Tus respuestas dicen a qué ritmo olvidas. El ajuste se hace en este dispositivo y solo se usa si predice mejor tus respuestas.',
  usual: 'En uso: el calendario habitual.',
  fitted: 'En uso: un calendario ajustado a tu memoria.',
  start: 'Ajustar ahora',
  progress: 'Progreso del ajuste',
  running: 'Ajustando: $1',
  paused: 'En pausa. El ajuste es un solo paso: al continuar, empieza de nuevo.',
  pause: 'Pausar',
  resume: 'Continuar',
  stop: 'Detener',
  stopped: 'Detenido. No se ha cambiado nada.',
  tooFew: {
    1: 'El ajuste necesita $2 respuestas dadas en días posteriores; por ahora hay 1.',
    n: 'El ajuste necesita $2 respuestas dadas en días posteriores; por ahora hay $1.',
  },
  better: 'El calendario ajustado predice mejor tus respuestas y ya está en uso.',
  kept: 'No es seguro que el calendario ajustado prediga mejor tus respuestas. El tuyo se queda como está.',
  failed: 'No se ha podido hacer el ajuste. Vuelve a intentarlo; no se ha cambiado nada.',
  loss: 'Error en tus respuestas posteriores (pérdida logarítmica; menos es mejor)',
  before: 'Antes',
  after: 'Ajustado',
  undo: 'Deshacer',
  undone: 'Deshecho. Vuelve a estar en uso el calendario anterior.',
  reset: 'Volver al calendario habitual',
};
