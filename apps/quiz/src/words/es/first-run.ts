import type { Translation } from '@backgrounder/ui/words';
import type { firstRun as en } from '../en/first-run.ts';

export const firstRun: Translation<typeof en> = {
  title: 'Recuerda el contexto de las noticias.',
  sentence:
    'Backgrounder convierte una historia de las noticias en preguntas breves y repite cada una justo antes de que olvides la respuesta.',
  storyLabel: 'Una historia para empezar',
  storyAtOnce: { 1: '$2 · alrededor de 1 minuto', n: '$2 · unos $1 minutos' },
  storyByDays: {
    1: '$2, $3 nuevas al día · alrededor de 1 minuto diario al principio',
    n: '$2, $3 nuevas al día · unos $1 minutos diarios al principio',
  },
  start: 'Empezar a aprender',
  look: 'Ver antes sus hechos',
  noStories: 'Aquí no hay ninguna historia para empezar.',
  private: 'Sin cuenta. Lo que aprendes se queda en este navegador.',
};
