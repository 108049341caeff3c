import type { Translation } from '@backgrounder/ui/words';
import type { en } from './en.ts';

export const es: Translation<typeof en> = {
  manifest: {
    description:
      'El contexto de una noticia junto a la noticia: quién, qué, cuándo y qué ha cambiado desde entonces.',
    action: 'Backgrounder: qué hay en esta página',
    nextMention: 'Abrir la ficha de la mención siguiente',
    previousMention: 'Abrir la ficha de la mención anterior',
  },
};
