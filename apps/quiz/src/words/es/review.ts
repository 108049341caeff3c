import type { Translation } from '@backgrounder/ui/words';
import type * as en from '../en/review.ts';

export const review: Translation<typeof en.review> = {
  leave: 'Terminar esta sesión',
  progress: '$1 hechas, quedan $2',
  left: 'quedan $1',
  gap: 'hueco',
  typeLabel: 'Tu respuesta',
  typePlaceholder: 'Escribe la respuesta, o solo recuérdala',
  choose: 'Elige una respuesta',
  check: 'Comprobar',
  show: 'Ver la respuesta',
  unknown: 'No lo sé',
  answer: 'Respuesta',
  youWrote: 'Escribiste',
  youChose: 'Elegiste',
  recalled: '¿Qué tal la recordaste?',
  backIn: 'vuelve dentro de $1',
  backInSuggested: 'vuelve dentro de $1, sugerido',
  stage: { new: 'Nueva', learning: 'En aprendizaje', review: 'Repaso', relearning: 'Otra vez' },
  succeeded: 'Cierto en su fecha. Desde entonces lo ha relevado algo más nuevo.',
  status: {
    reported: 'Publicado',
    confirmed: 'Confirmado',
    disputed: 'En disputa',
    retracted: 'Retirado',
  },
  toFact: 'El hecho en su historia',
  notLoaded: 'Esta parte no se pudo cargar. Inténtalo de nuevo en un momento.',
  movedElsewhere: 'Esa tarjeta se respondió en otra pestaña. Aquí está la siguiente.',
};

export const verdict: Translation<typeof en.verdict> = {
  right: 'Correcto',
  close: 'Casi',
  wrong: 'No del todo',
};

export const rating: Translation<typeof en.rating> = {
  again: 'Otra vez',
  hard: 'Difícil',
  good: 'Bien',
  easy: 'Fácil',
};

export const ratingMeaning: Translation<typeof en.ratingMeaning> = {
  again: 'No lo sabía',
  hard: 'Lo sabía, con esfuerzo',
  good: 'Lo sabía',
  easy: 'Lo supe al instante',
};

export const undo: Translation<typeof en.undo> = {
  action: 'Deshacer',
  rated: '$1 · vuelve $2',
  buried: 'Apartada hasta mañana',
  suspended: 'Apartada hasta que la recuperes',
  flagged: 'Tu nota está guardada, en los ajustes',
  reworded: 'Tu redacción está guardada',
  undone: 'Deshecho. Aquí está otra vez.',
};

export const menu: Translation<typeof en.menu> = {
  label: 'Más sobre esta tarjeta',
  bury: 'Hoy no',
  buryNote: 'Vuelve mañana',
  suspend: 'No preguntarla nunca',
  suspendNote: 'Apartada hasta que la recuperes en los ajustes',
  edit: 'Cambiar el texto',
  editNote: 'Solo para ti',
  flag: 'Algo está mal',
  flagNote: 'Guarda una nota de qué',
  undo: 'Deshacer la última respuesta',
};

export const wording: Translation<typeof en.wording> = {
  title: 'Cambiar el texto',
  question: 'Pregunta',
  answer: 'Respuesta',
  note: 'Solo lo ves tú. La tarjeta conserva su calendario.',
  keep: 'Guardar',
  reset: 'Volver al original',
  cancel: 'Cancelar',
  own: 'Tu redacción',
  setAside: 'Este hecho ha cambiado, así que tu redacción de la tarjeta queda apartada:',
  useAgain: 'Volver a usarla',
  letGo: 'Dejarla',
};

export const flag: Translation<typeof en.flag> = {
  title: '¿Qué está mal?',
  reason: {
    'wrong-fact': 'El hecho es falso',
    'unclear-question': 'La pregunta no está clara',
    'strict-answer': 'Mi respuesta debería haber valido',
    other: 'Otra cosa',
  },
  note: 'Nota (opcional)',
  kept: 'Se guarda en este navegador y no se envía a nadie. Tus notas están en los ajustes.',
  suspend: 'Y no preguntar nunca esta tarjeta',
  keep: 'Guardar la nota',
  cancel: 'Cancelar',
  list: 'Tarjetas con algo mal',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  notCopied: 'El navegador no ha dejado copiarlo. Descárgalo.',
  download: 'Descargar',
  settle: 'Resuelto',
};

export const wait: Translation<typeof en.wait> = {
  title: 'Una pausa breve',
  text: 'Las tarjetas que acabas de ver vuelven $1, para que se queden. Puedes esperar aquí o terminar por ahora: no se pierde nada.',
  finish: 'Terminar por ahora',
};

export const touch: Translation<typeof en.touch> = {
  title: 'Pantalla táctil',
  swipe: 'Deslizar para responder',
  swipeNote: 'Con la tarjeta vuelta: a la izquierda, Otra vez; a la derecha, Bien.',
  vibrate: 'Vibrar con cada respuesta',
};
