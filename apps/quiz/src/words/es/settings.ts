import type { Translation } from '@backgrounder/ui/words';
import type { settings as en } from '../en/settings.ts';

export const settings: Translation<typeof en> = {
  saved: 'Guardado',
  number: 'Escribe un número entero de $1 a $2. Sigue siendo $3.',
  study: 'Cada día',
  newPerDay: 'Tarjetas nuevas al día',
  newPerDayNote:
    'Como máximo $1. Cada tarjeta nueva pide varios repasos breves en las semanas siguientes.',
  minutesPerDay: 'Tiempo al día, como máximo',
  minutesPerDayNote:
    'También tras una pausa: lo que no cabe espera, y primero viene lo que antes olvidarías.',
  noLimit: 'Sin límite',
  retention: 'Cuánta seguridad quieres',
  retentionMeaning:
    'Cada tarjeta vuelve cuando la probabilidad de que la recuerdes ha bajado al $1.',
  retentionPrice: {
    lower: 'Menos repasos; entre uno y otro olvidas más.',
    usual: 'Una buena medida para las noticias.',
    higher: 'Sabrás un poco más, a cambio de muchos más repasos.',
  },
  ahead: {
    1: 'Aprender hoy 1 tarjeta nueva más',
    n: 'Aprender hoy $1 tarjetas nuevas más',
  },
  aheadNote: 'Además de las de cada día, por una vez. El número diario no cambia.',
  device: 'En este dispositivo',
  language: 'Idioma',
  languageNote: 'Las historias y las tarjetas siguen en el idioma en que están escritas.',
  languageOfBrowser: 'El del navegador',
  theme: {
    label: 'Colores',
    system: 'Los del dispositivo',
    light: 'Claros',
    dark: 'Oscuros',
  },
  easyDays: {
    title: 'Días ligeros',
    note: 'En un día ligero vienen menos tarjetas nuevas, y los repasos pasan, en lo posible, a los días de alrededor.',
    usual: 'Lo habitual',
    half: 'La mitad',
    least: 'Lo menos posible',
  },
  more: 'Ajustes más finos',
  rollover: 'El día nuevo empieza a las',
  rolloverNote: 'La noche, hasta tarde, cuenta aún como el día anterior.',
  reviewsPerDay: 'Repasos al día, como máximo',
  longestInterval: 'Tiempo máximo entre dos repasos',
  leech: {
    label: 'Cuando una tarjeta se olvida una y otra vez',
    note: { 1: 'Tras olvidarla una vez.', n: 'Tras olvidarla $1 veces.' },
    tag: 'Marcarla como difícil',
    suspend: 'Apartarla',
  },
  packs: {
    title: 'Historia por historia',
    note: 'Si una historia te importa más que otras, o menos.',
    same: 'Como en todas ($1)',
  },
  setAside: 'Tarjetas apartadas',
  bringBack: 'Recuperar',
  dataNote: 'Copia de seguridad, restauración, exportación y borrado.',
  dataOpen: 'Abrir tus datos',
};
