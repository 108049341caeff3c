import type { Translation } from '@backgrounder/ui/words';
import type { story as en } from '../en/story.ts';

export const story: Translation<typeof en> = {
  learnt: '$1 aprendidas',
  underWay: '$1 en curso',
  fresh: '$1 por venir',
  untouched: { 1: '1 tarjeta por venir', n: '$1 tarjetas por venir' },
  complete: 'las $1 tarjetas aprendidas',
  setAside: '$1 apartadas',
  cards: { 1: '1 tarjeta', n: '$1 tarjetas' },
};
