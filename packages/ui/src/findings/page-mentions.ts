import type { PanelMention } from '../panel/story.ts';
import type { PlacedMention } from './page-findings.ts';

export interface PageMention extends PanelMention {
  /** Index into the report's entities. */
  readonly entity: number;
}

/** A few words: UTF-16 code units on either side of a mention. */
const around = 40;

/** Every mention as the panel lists it; entities in the order of the page's report. */
export function pageMentions(text: string, mentions: readonly PlacedMention[]): PageMention[] {
  const order = [...new Set(mentions.map(({ content }) => content))];
  return mentions.map(({ start, end, content }, mark) => ({
    mark,
    text: text.slice(start, end),
    before: fromWord(text.slice(Math.max(0, start - around), start), start > around),
    after: toWord(text.slice(end, end + around), end + around < text.length),
    entity: order.indexOf(content),
  }));
}

/** From the line's last break on, and from the first whole word, where something was cut off. */
function fromWord(text: string, isCut: boolean): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (line.length < text.length || !isCut) return line;
  const space = line.indexOf(' ');
  return `… ${line.slice(space + 1)}`;
}

function toWord(text: string, isCut: boolean): string {
  const [line = ''] = text.split('\n', 1);
  if (line.length < text.length || !isCut) return line;
  const space = line.lastIndexOf(' ');
  return `${space < 0 ? line : line.slice(0, space)} …`;
}
