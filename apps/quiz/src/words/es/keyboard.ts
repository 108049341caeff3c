import type { Translation } from '@backgrounder/ui/words';
import type { keyboard as en } from '../en/keyboard.ts';

export const keyboard: Translation<typeof en> = {
  title: 'Teclado',
  space: 'Espacio',
  enter: 'Intro',
  rows: {
    check: 'Comprobar lo escrito, o ver la respuesta',
    choose: 'En una pregunta con opciones: elegir',
    suggested: 'En la respuesta: aceptar la valoración sugerida',
    rate: 'En la respuesta: Otra vez, Difícil, Bien, Fácil',
    undo: 'Deshacer la última respuesta y las anteriores',
    bury: 'Hoy no',
    suspend: 'No preguntarla nunca',
    edit: 'Cambiar el texto',
    flag: 'Algo está mal',
    help: 'Esta lista',
    leave: 'Terminar la sesión, o cerrar lo que esté abierto',
  },
  typingNote: 'Mientras escribes una respuesta, letras y cifras son solo letras y cifras.',
};
