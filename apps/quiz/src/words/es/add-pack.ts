import type { Translation } from '@backgrounder/ui/words';
import type { addPack as en } from '../en/add-pack.ts';

export const addPack: Translation<typeof en> = {
  title: 'Añadir una historia',
  lead: 'Un paquete contiene los datos de una historia. Puedes añadir uno desde un archivo o desde una dirección de la web.',
  file: 'Elegir un archivo',
  drop: 'También puedes soltar aquí un archivo.',
  url: 'Dirección de un paquete',
  fetch: 'Añadir desde la dirección',
  reading: 'Se lee el paquete y se crean sus tarjetas …',
  added: 'Añadida: $1',
  replaced: '$1: la versión $2 pasa a ser la $3',
  cards: {
    1: 'Una tarjeta',
    n: '$1 tarjetas',
  },
  factsAdded: {
    1: 'un dato nuevo',
    n: '$1 datos nuevos',
  },
  factsChanged: {
    1: 'un dato cambiado',
    n: '$1 datos cambiados',
  },
  factsRemoved: {
    1: 'un dato suprimido',
    n: '$1 datos suprimidos',
  },
  factsWithdrawn: {
    1: 'un dato erróneo que ya no se pregunta',
    n: '$1 datos erróneos que ya no se preguntan',
  },
  nothingChanged: 'Ningún dato ha cambiado.',
  learn: 'Aprenderla',
  mine: 'Historias que has añadido',
  version: 'Versión $1',
  from: 'De $1',
  remove: 'Quitar',
  removed: 'Quitada: $1. Lo que aprendiste de ella se conserva.',
  undo: 'Deshacer',
  elsewhere:
    'Las historias se añaden en los ajustes de la extensión; después se pueden aprender aquí.',
  openSettings: 'Abrir los ajustes',
  failure: {
    unreadable: 'No se pudo leer $1.',
    'not-an-address': 'Esto no es una dirección: escríbela entera, con https://.',
    unreachable:
      'Nada respondió en $1. Comprueba la dirección y la conexión y vuelve a intentarlo.',
    refused:
      '$1 no permite que otros sitios lean este archivo. Descárgalo allí y añádelo como archivo.',
    missing: '$1 respondió con un error ($2). Comprueba la dirección.',
    'too-large': 'Esto es más largo que cualquier paquete: más de 32 MB.',
    older: '«$1» ya está aquí en la versión posterior $2. No se ha cambiado nada.',
    quota:
      'El disco, o la parte que le toca al navegador, está lleno. Libera espacio y vuelve a intentarlo.',
    failed:
      'El navegador no pudo guardar el paquete. No se ha cambiado nada. Vuelve a intentarlo o recarga esta página.',
  },
  issues: {
    1: 'Todavía no es un paquete: hay que corregir una cosa en $2. No se ha cambiado nada.',
    n: 'Todavía no es un paquete: hay que corregir $1 cosas en $2. No se ha cambiado nada.',
  },
  at: 'Línea $1, columna $2',
  more: 'y $1 más',
};
