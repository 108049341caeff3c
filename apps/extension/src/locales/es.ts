import type { Translation } from '@backgrounder/ui/words';
import type { en } from './en.ts';

export const es: Translation<typeof en> = {
  manifest: {
    description:
      'El contexto de una noticia junto a la noticia: quién, qué, cuándo y qué ha cambiado desde entonces.',
    action: 'Backgrounder: qué hay en esta página',
    nextMention: 'Abrir la ficha de la mención siguiente',
    previousMention: 'Abrir la ficha de la mención anterior',
    toggleMarks: 'Mostrar o quitar las marcas de esta página',
    openPanel: 'Abrir el panel junto a esta página',
  },
  icon: {
    related: {
      1: 'Backgrounder: 1 mención por explicar',
      n: 'Backgrounder: $1 menciones por explicar',
    },
    due: { 1: 'Backgrounder: 1 tarjeta pendiente', n: 'Backgrounder: $1 tarjetas pendientes' },
    nothing: 'Backgrounder: ningún paquete trata de esta página',
    off: 'Backgrounder: desactivado en $1',
    offBadge: 'no',
  },
  failure: {
    quota: 'No queda espacio en el almacenamiento del navegador, así que no se guardó nada.',
    blocked:
      'Otra página de Backgrounder sigue con una versión anterior. Ciérrela e inténtelo de nuevo.',
    closed: 'El almacenamiento del navegador se cerró entretanto. Inténtelo de nuevo.',
    outdated: 'Lo guardado es de una versión más reciente de Backgrounder. Actualice esta.',
    unavailable: 'El navegador no ofrece almacenamiento aquí.',
    failed: 'El navegador no pudo leer ni guardar. Inténtelo de nuevo.',
  },
};
