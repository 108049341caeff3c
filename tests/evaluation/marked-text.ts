import type { SentenceLabel } from './judge-links.ts';

/** What an author wrote about a name: it should be marked, it may be, or it must not be. */
export interface NameLabel {
  /** UTF-16 code units into the text of its block. */
  readonly start: number;
  readonly end: number;
  readonly mark: 'wanted' | 'allowed' | 'wrong';
  /** Any of these is right; none where the name must not be marked at all. */
  readonly entities: readonly string[];
}

/** A sentence, or a part of one, of which facts are known. Offsets as above. */
export interface PlacedSentence extends SentenceLabel {
  readonly start: number;
  readonly end: number;
}

/** A heading or paragraph without its markup. */
export interface MarkedText {
  readonly text: string;
  readonly html: string;
  readonly names: readonly NameLabel[];
  readonly sentences: readonly PlacedSentence[];
}

const token =
  /\{\{(?<facts>[^|{}]*)\||(?<closeFacts>\}\})|\[\[(?<mark>[?!]?)|(?:\|(?<entities>[\w,-]+))?(?<closeName>\]\])|(?<strong>\*\*)|(?<emphasis>\*)/g;

const marks = { '': 'wanted', '?': 'allowed', '!': 'wrong' } as const;

/**
 * Takes the labels out of a paragraph. Throws an `Error` that tells what is not closed or not opened.
 *
 *     {{fact-told ~fact-touched -fact-nearly-told|A sentence about [[Janet Yellen|janet-yellen]].}}
 *     [[?premier|li-qiang]] may be marked, [[!Washington]] must not; *emphasis*, **strong**
 *     [[ban on ZTE|zte-denial-order,zte]] is marked rightly as either
 */
export function readMarkedText(source: string): MarkedText {
  const names: NameLabel[] = [];
  const sentences: PlacedSentence[] = [];
  let text = '';
  let html = '';
  let name: { readonly start: number; readonly mark: NameLabel['mark'] } | undefined;
  let sentence: { readonly start: number; readonly label: SentenceLabel } | undefined;
  const open = { b: false, em: false };
  const toggle = (tag: keyof typeof open): void => {
    html += open[tag] ? `</${tag}>` : `<${tag}>`;
    open[tag] = !open[tag];
  };
  const say = (words: string): void => {
    text += words;
    html += escapeHtml(words);
  };
  let at = 0;
  for (const match of source.matchAll(token)) {
    say(source.slice(at, match.index));
    at = match.index + match[0].length;
    const { facts, closeFacts, mark, entities, closeName, strong } = match.groups ?? {};
    if (facts !== undefined) {
      if (sentence) throw new Error(`"{{${facts}|" stands inside another sentence's label`);
      sentence = { start: text.length, label: factsOf(facts) };
    } else if (closeFacts) {
      if (!sentence) throw new Error('"}}" closes nothing');
      sentences.push({ ...sentence.label, start: sentence.start, end: text.length });
      sentence = undefined;
    } else if (mark !== undefined) {
      if (name) throw new Error('"[[" stands inside another name');
      name = { start: text.length, mark: marks[mark as keyof typeof marks] };
    } else if (closeName) {
      if (!name) throw new Error('"]]" closes nothing');
      names.push({ ...name, end: text.length, entities: entities?.split(',') ?? [] });
      name = undefined;
    } else {
      toggle(strong ? 'b' : 'em');
    }
  }
  say(source.slice(at));
  if (sentence) throw new Error('"{{" is not closed');
  if (name) throw new Error('"[[" is not closed');
  if (open.b || open.em) throw new Error('"*" is not closed');
  return { text, html, names, sentences };
}

function factsOf(label: string): SentenceLabel {
  const ids = label.split(/\s+/).filter((id) => id !== '');
  const marked = (sign: string): string[] =>
    ids.filter((id) => id.startsWith(sign)).map((id) => id.slice(1));
  return {
    tells: ids.filter((id) => !/^[~-]/.test(id)),
    touches: marked('~'),
    near: marked('-'),
  };
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
