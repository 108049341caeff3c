import type { Translation } from '@backgrounder/ui/words';
import type { entity as en } from '../en/entity.ts';

export const entity: Translation<typeof en> = {
  missing: 'Aquí no hay nadie ni nada con este nombre.',
  alsoCalled: 'También: $1',
  posts: 'Cargos ocupados',
  holders: 'Quién ocupó un cargo aquí',
  facts: { 1: '1 hecho', n: '$1 hechos' },
};
