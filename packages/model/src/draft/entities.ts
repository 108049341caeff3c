import { evidenceOf, kindOf, type Evidence } from './name-kinds.ts';
import type { EntityMention, NamedEntity, NameKind, NameSpan, TaggedWord } from './types.ts';
import { leadingSurnames, organizationHeads, placeHeads } from './vocabulary.ts';

interface Form {
  readonly text: string;
  readonly spans: NameSpan[];
  readonly kind: NameKind | undefined;
  /** The library knows a place of this name. */
  readonly knownPlace: boolean;
}

/** Organizations of a place, whose own name is the place's: "Upland Council". */
const civicHeads =
  /^(?:assembly|authority|bank|chamber|college|commission|council|court|department|gazette|government|herald|hospital|mail|ministry|museum|parliament|police|post|railway|school|standard|team|times|tribune|university)$/;

/** The entities named in an article, their short and full names joined, and every place where they stand. */
export function joinNames(
  spans: readonly NameSpan[],
  text: string,
  tagged: readonly TaggedWord[],
): { readonly entities: readonly NamedEntity[]; readonly mentions: readonly EntityMention[] } {
  const forms = formsOf(spans, text, tagged);
  const wholes = new Map<Form, Form>();
  for (const form of forms) {
    const whole = wholeOf(form, forms);
    if (whole) wholes.set(form, whole);
  }
  const entityOf = new Map<Form, NamedEntity>();
  for (const form of forms) {
    if (wholes.has(form) || form.kind === undefined) continue;
    const shortForms = forms.filter((other) => rootOf(other, wholes) === form && other !== form);
    entityOf.set(form, {
      kind: form.kind,
      name: form.text,
      shortForms: shortForms.map((short) => short.text),
    });
  }
  const mentions: EntityMention[] = [];
  for (const form of forms) {
    const entity = entityOf.get(rootOf(form, wholes));
    if (!entity) continue;
    for (const { start, end, possessive } of form.spans) {
      mentions.push({ start, end, entity, possessive });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { entities: [...new Set(mentions.map(({ entity }) => entity))], mentions };
}

function formsOf(spans: readonly NameSpan[], text: string, tagged: readonly TaggedWord[]): Form[] {
  const byText = new Map<string, NameSpan[]>();
  for (const span of spans) {
    const key = span.text.replaceAll('’', "'");
    const known = byText.get(key);
    if (known) known.push(span);
    else byText.set(key, [span]);
  }
  return [...byText.values()].map((same) => {
    const total: Evidence = { person: 0, organization: 0, place: 0 };
    for (const span of same) {
      const inside = tagged.filter(({ start }) => start >= span.start && start < span.end);
      const evidence = evidenceOf(span, text, inside);
      for (const kind of ['person', 'organization', 'place'] as const) {
        total[kind] += evidence[kind];
      }
    }
    const knownPlace = same.some((span) =>
      tagged.some(({ start, sense }) => start === span.start && sense === 'place'),
    );
    return { text: same[0]!.text, spans: same, kind: kindOf(total), knownPlace };
  });
}

function rootOf(form: Form, wholes: ReadonlyMap<Form, Form>): Form {
  let root = form;
  for (let whole = wholes.get(root); whole; whole = wholes.get(root)) root = whole;
  return root;
}

/** The longer name that a form is short for: of several, the one last written out before it. */
function wholeOf(form: Form, forms: readonly Form[]): Form | undefined {
  const start = form.spans[0]!.start;
  const candidates = forms.filter((other) => other !== form && isShortFor(form, other));
  const before = candidates
    .filter((other) => other.spans[0]!.start < start)
    .sort((a, b) => b.spans[0]!.start - a.spans[0]!.start);
  return before[0] ?? candidates[0];
}

function isShortFor(form: Form, whole: Form): boolean {
  const short = form.text;
  const full = whole.text;
  if (short.length >= full.length) return false;
  const isTail = full.endsWith(` ${short}`);
  const isHead = full.startsWith(`${short} `);
  switch (whole.kind) {
    case 'person':
      if (form.kind === 'place' && !form.spans.some(({ titled }) => titled) && isHead) return false;
      return isTail || (isHead && !short.includes(' '));
    case 'organization':
      if (isInitialsOf(short, full)) return true;
      if (isHead) return form.kind !== 'person' && !form.knownPlace && !isCivic(short, full);
      return isTail && short.includes(' ') && form.kind !== 'place';
    case 'place':
      return isTail && placeHeads.has(full.slice(0, -short.length - 1).toLowerCase());
    case undefined:
      return false;
  }
}

function isCivic(short: string, full: string): boolean {
  const rest = full.slice(short.length + 1).toLowerCase();
  if (short.includes(' ') && organizationHeads.has(short.split(' ').at(-1)!.toLowerCase())) {
    return false;
  }
  return civicHeads.test(rest.split(' ')[0]!) && !/^museum$/.test(rest);
}

function isInitialsOf(short: string, full: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const initials = full.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? [];
  return initials.join('') === short;
}

/** The part of a person's full name by which they are named again: "Brook", "van Houten", "Xi". */
export function surnameOf(name: string): string | undefined {
  const words = name.split(' ');
  if (words.length < 2) return undefined;
  if (words.length === 2 && leadingSurnames.has(words[0]!.toLowerCase())) return words[0];
  let from = words.length - 1;
  while (from > 1 && /^(?:\p{Ll}|Le$|La$|De$|Van$|Von$|Di$|Du$|Al$|El$)/u.test(words[from - 1]!))
    from--;
  return words.slice(from).join(' ');
}
