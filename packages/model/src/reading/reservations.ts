import type { ReadLanguage } from './language.ts';

/** How a language says that a number or a day is not simply that of what is told. Held against folded text. */
interface Reservations {
  /** A number with one of these before it is a bound, a change or an estimate, not a value. */
  readonly bounds: RegExp;
  /** The sentence tells what is not, may be or is to come. */
  readonly unsure: RegExp;
  /** The words stand before a day from which, until which, before or after which something is so. */
  readonly limits: RegExp;
}

const reservations: Readonly<Record<ReadLanguage, Reservations>> = {
  en: {
    bounds:
      /\b(?:more|less|fewer|greater|higher|lower|larger|smaller|other|another) than$|\b(?:over|above|under|below|exceeding|least|most|almost|nearly|up to|to|by|from|between|or|and|another|further|extra|only|only about|beyond|past|within)$/,
    unsure:
      /\b(?:will|would|could|may|might|should|shall|if|unless|not|no|never|without|cannot|expect\w*|forecast\w*|predict\w*|plan\w*|aim\w*|target\w*|hop(?:e|es|ed|ing)|fear\w*|wrong\w*|false\w*|den(?:y|ied|ies)|once|earlier|previous\w*|before|formerly|used to|rather|instead|contrary|than)\b|n't\b/,
    limits:
      /\b(?:since|until|till|by|before|after|from|through|to|following|effective|starting|beginning|ending|expire[sd]?|dated|as of|deadline)(?: on| of| the)*$/,
  },
  es: {
    bounds:
      /\b(?:mas|menos|mayor|menor|superior|inferior|superan?|supero) (?:de|del|al?|que)$|\b(?:sobre|unos pocos|casi|hasta|al?|del?|desde|entre|o|y|otros?|otras?|solo|minimo|maximo)$|\b(?:menos|mas) del?$/,
    unsure:
      /\b(?:sera|seria|podria\w*|puede|pueden|deberia\w*|si|no|nunca|sin|preve\w*|espera\w*|planea\w*|quiere\w*|antes|falso|niega\w*|nego|ni)\b/,
    limits:
      /\b(?:desde|hasta|antes|despues|tras|a partir|para|fechad[oa])(?: del?| el| al?)*$|\b(?:al)$/,
  },
  fr: {
    bounds:
      /\b(?:plus|moins|superieure?s?|inferieure?s?|pres) (?:de|d'|a|que)$|\b(?:presque|jusqu'a|a|de|entre|ou|et|autres?|seulement|quasi|quelque)$/,
    unsure:
      /\b(?:sera|seront|serait|pourrai\w*|peut|peuvent|devrai\w*|si|ne|pas|jamais|sans|prevo\w*|attend\w*|espere\w*|vise\w*|auparavant|avant|faux|dement\w*|ni)\b|\bn'/,
    limits: /\b(?:depuis|jusqu'au|avant|apres|a partir|des|pour|d'ici|date)(?: du| le| au)*$|\bau$/,
  },
  de: {
    bounds:
      /\b(?:mehr|weniger|hoher|niedriger|großer|kleiner) als$|\b(?:uber|unter|mindestens|hochstens|fast|beinahe|nahezu|knapp|bis|bis zu|um|auf|von|zwischen|oder|und|weitere[nr]?|nur|gut)$/,
    unsure:
      /\b(?:wird|werden|wurde[nt]? .*\b(?:wenn|falls)|konnte[nt]?|kann|soll\w*|durfte\w*|wenn|falls|nicht|kein\w*|nie|ohne|erwartet\w*|plan\w*|ziel\w*|hofft\w*|zuvor|fruher|falsch\w*|bestreitet|dementier\w*|statt)\b/,
    limits: /\b(?:seit|bis|vor|nach|ab|von|zum|bis zum|datiert)(?: dem| den| der)*$/,
  },
  zh: {
    bounds:
      /(?:超过|超|逾|不到|不足|至少|至多|近|接近|将近|高达|达|多达|到|至|从|由|为止|仅|只|另|另外|和|或|高于|低于|多于|少于)$/,
    unsure: /将|可能|或许|如果|若|不|没|未|无|预计|预测|计划|目标|希望|曾|此前|否认|应该|应当/,
    limits: /(?:自|从|至|到|在此|截至|截止)$/,
  },
};

/** Words behind a Chinese day that make it a limit. */
const limitsBehind = /^(?:起|前|后|之前|之后|以来|以前|以后|止|至|到|生效)/;

/** Characters before a number or day within which the words stand. */
const reach = 24;

/** Whether the number at `start` of a folded text is said to be a bound, a change or an estimate. */
export function isBounded(folded: string, start: number, language: ReadLanguage): boolean {
  return reservations[language].bounds.test(before(folded, start));
}

/** Whether a folded sentence tells what is not, may be or is to come. */
export function isUnsure(folded: string, language: ReadLanguage): boolean {
  return reservations[language].unsure.test(folded);
}

/** Whether the day named there is one from which, until which, before or after which something is so. */
export function isLimit(
  folded: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: ReadLanguage,
): boolean {
  return (
    reservations[language].limits.test(before(folded, start)) ||
    /\d\.?\s*(?:-|to|and|bis|und|al?|y|au|et|至|到|和)\s*(?:le |el )?$/.test(
      before(folded, start),
    ) ||
    /^\s*(?:-|to|and|bis|und|al?|y|au|et|至|到|和)\s*\d/.test(folded.slice(end)) ||
    (language === 'zh' && limitsBehind.test(folded.slice(end)))
  );
}

function before(folded: string, start: number): string {
  return folded.slice(Math.max(0, start - reach), start).replace(/[\s~$€¥£]+$/, '');
}
