import type { Translation } from '@backgrounder/ui/words';
import type { data as en } from '../en/data.ts';

export const data: Translation<typeof en> = {
  where:
    'Todo lo que aprendes se guarda en este navegador, en este dispositivo y en ningún otro lugar.',
  persisted: 'El navegador ha prometido conservarlo, incluso cuando falte espacio.',
  notPersisted:
    'El navegador puede borrarlo cuando falte espacio. Conviene hacer de vez en cuando una copia de seguridad.',
  unsupported:
    'Este navegador no puede prometer que lo conservará. Conviene hacer de vez en cuando una copia de seguridad.',
  downloaded: 'Descargado: $1',
  returned: {
    1: 'Este navegador había perdido tus respuestas. Se han recuperado de la copia que se guarda junto a ellas: 1 registro.',
    n: 'Este navegador había perdido tus respuestas. Se han recuperado de la copia que se guarda junto a ellas: $1 registros.',
  },
  returnedAdvice: 'Por seguridad, guarda una copia de seguridad.',
  backup: {
    title: 'Copia de seguridad',
    note: 'Un solo archivo con todas tus respuestas, todo el calendario y tus ajustes. Los artículos que guardaste no van en él.',
    download: 'Descargar una copia',
    restore: 'Restaurar una copia',
    restoreNote:
      'Añade lo que contiene el archivo a lo que hay aquí, todo o nada; no se sustituye nada.',
    known: 'Todo lo que contiene esta copia ya estaba aquí.',
    restored: {
      1: 'Restaurado: se ha añadido 1 registro; $2 ya estaban aquí.',
      n: 'Restaurado: se han añadido $1 registros; $2 ya estaban aquí.',
    },
    unreadable: 'No se ha podido leer el archivo. Vuelve a elegirlo.',
  },
  folder: {
    title: 'Copia automática',
    note: 'Tras la primera respuesta de cada día se escribe una copia en una carpeta tuya. Se conservan las últimas $1.',
    unavailable:
      'Este navegador no deja que una página escriba en una carpeta. Descarga una copia en su lugar.',
    choose: 'Elegir una carpeta',
    change: 'Elegir otra carpeta',
    inUse: 'Carpeta: $1',
    latest: 'Última copia: $1',
    none: 'Aún no hay ninguna copia allí.',
    now: 'Hacer una copia ahora',
    written: 'Copia escrita: $1',
    upToDate: 'La copia de hoy ya está hecha.',
    allow: 'Permitir de nuevo',
    stop: 'Dejar de hacer copias',
    stopped: 'Ya no se escriben más copias. Las que hay en la carpeta se quedan.',
    problem: {
      'no-permission': 'El navegador vuelve a preguntar antes de escribir en esta carpeta.',
      gone: 'La carpeta, o un archivo que había en ella, ya no está. Vuelve a elegir una carpeta.',
      'no-room': 'No hay espacio para una copia. Libera espacio en el disco y vuelve a intentarlo.',
      failed: 'No se ha podido escribir la copia. Vuelve a intentarlo o elige otra carpeta.',
    },
  },
  export: {
    title: 'Llevártelos a otra parte',
    anki: 'Para Anki (.apkg)',
    ankiNote:
      'Tus historias como mazos, con las fuentes, el calendario y todas las respuestas que has dado.',
    ankiRunning: 'Preparando el archivo para Anki: $1',
    progress: 'Progreso de la exportación',
    stop: 'Detener',
    stopped: 'Detenido. No se ha creado ningún archivo.',
    cards: 'Tarjetas (.csv)',
    reviews: 'Respuestas (.csv)',
    csvNote: 'Tablas para una hoja de cálculo: cada tarjeta y cómo va; cada respuesta.',
    empty: 'Aún no hay nada que exportar.',
    failed: 'No se ha podido crear el archivo. Vuelve a intentarlo.',
  },
  erase: {
    title: 'Borrarlo todo',
    note: 'Quita de este navegador todas las respuestas, el calendario, los ajustes y los artículos guardados.',
    open: 'Borrarlo todo',
    question: '¿Borrarlo todo?',
    text: 'Se quitan de este navegador todas las respuestas, todo el calendario, tus ajustes y los artículos que guardaste. No se puede deshacer. Descarga antes una copia si quizá los quieras recuperar.',
    confirm: 'Borrarlo todo',
    cancel: 'Conservar mis datos',
    blocked: 'Otra pestaña tiene aún abierto Backgrounder. Ciérrala y vuelve a intentarlo.',
    failed:
      'El navegador no ha soltado los datos. Cierra las demás pestañas y vuelve a intentarlo.',
  },
};
