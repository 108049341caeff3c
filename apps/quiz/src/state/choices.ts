import type { Card } from '@backgrounder/model/cards';
import type { QueueStage } from '@backgrounder/study';

/** With a single wrong answer a choice would be the toss of a coin. */
const fewestWrong = 2;

/**
 * What to choose from where a card is met for the first time; later it is recalled. Always in the same
 * order, in which the place of the right answer says nothing.
 */
export function choicesOf(card: Card, stage: QueueStage): readonly string[] | undefined {
  if (stage !== 'new' || card.distractors.length < fewestWrong) return undefined;
  const all = [...card.distractors, card.answer.text];
  return all
    .map((text, index) => ({
      text,
      order: hash(`${card.id} ${index === card.distractors.length ? '' : text}`),
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text);
}

/** FNV-1a, with its bits mixed once more. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  }
  value = Math.imul(value ^ (value >>> 16), 2_246_822_507);
  return (value ^ (value >>> 13)) >>> 0;
}
