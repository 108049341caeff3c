import type { Translation } from '@backgrounder/ui/words';
import type { problem as en } from '../en/problem.ts';

export const problem: Translation<typeof en> = {
  title: 'No se han podido abrir tus tarjetas',
  kept: 'Nada de lo que has aprendido ha cambiado.',
  retry: 'Volver a intentar',
  dismiss: 'Cerrar este mensaje',
  notSaved: 'Esta respuesta aún no está guardada.',
  reload: 'Recargar',
  advice: {
    quota:
      'El disco, o la parte que usa el navegador, está lleno. Libera espacio y vuelve a intentarlo.',
    blocked:
      'Otra pestaña tiene abierta una versión anterior de Backgrounder. Ciérrala y vuelve a intentarlo.',
    closed:
      'Se ha cerrado el almacenamiento, a menudo porque el navegador lo ha borrado. Recarga esta página.',
    unavailable:
      'Este navegador no ofrece almacenamiento aquí. Suele pasar en las ventanas privadas: abre Backgrounder en una ventana normal.',
    conflict:
      'Dos registros reclaman el mismo lugar. Descarga una copia de seguridad y recarga esta página.',
    outdated:
      'Tus tarjetas se abrieron por última vez con una versión más nueva de Backgrounder. Recarga esta página para obtenerla.',
    damaged:
      'Una parte del registro está dañada y se ha dejado como estaba. Borra los datos de esta página y restaura tu última copia de seguridad.',
    failed:
      'El navegador se ha negado a escribir. Vuelve a intentarlo; si sigue fallando, reinicia el navegador.',
    busy: 'La última respuesta aún se está guardando. Vuelve a intentarlo en un momento.',
    changed: 'Esta tarjeta se ha respondido en otra pestaña.',
    nothing: 'No hay nada que deshacer.',
    'unknown-card': 'Esta tarjeta ya no está en su historia.',
    'unknown-event': 'Esa respuesta ya no está en el registro.',
    invalid: 'Ese valor está fuera de los límites.',
    unreadable:
      'El registro contiene entradas de una versión más nueva de Backgrounder, o dañadas, y se ha dejado como estaba. Recarga esta página; si no se resuelve, actualiza Backgrounder.',
    'not-a-backup': 'Este archivo no es una copia de seguridad de Backgrounder, o está incompleto.',
    'newer-backup':
      'Esta copia de seguridad se hizo con una versión más nueva. Actualiza antes Backgrounder.',
    'damaged-backup': 'Esta copia de seguridad está dañada. No se ha cambiado nada.',
  },
};
