export interface Span {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Whether a place lies within one of some spans. */
export function isWithin(place: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= place && place < end);
}

/** Whether a span has a part in common with one of some spans. */
export function meetsAny({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((one) => one.start < end && start < one.end);
}

const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Lt|Col|Capt|Sen|Rep|Gov|St|Mt|Jr|Sr|vs|No|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|MM|Mmes?|Sra?|Sres|Dra|núm|EE|UU|Mio|Mrd|bzw|ca|\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|[ap]\.m|e\.g|i\.e)\.$/u;

/** A German day of the month ends with a full stop: "am 1. August". */
const dayBefore = /(?:^|\s)\d{1,2}\.$/;
const monthAfter =
  /^\s+(?:Jan|Feb|Mär|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

/** Splits a text at line feeds and at the ends of sentences. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  const end = /[.!?…]["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}])|[。！？]["”’」』]?|\n/gu;
  let start = 0;
  const push = (to: number): void => {
    let from = start;
    while (from < to && /\s/.test(text.charAt(from))) from++;
    let until = to;
    while (until > from && /\s/.test(text.charAt(until - 1))) until--;
    if (until > from) spans.push({ start: from, end: until });
    start = to;
  };
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    const before = text.slice(Math.max(0, to - 12), to);
    if (match[0] === '.' && abbreviation.test(before)) continue;
    if (match[0] === '.' && dayBefore.test(before) && monthAfter.test(text.slice(to, to + 12))) {
      continue;
    }
    push(to);
  }
  push(text.length);
  return spans;
}
