import { describe, expect, it } from 'vitest';
import { firstMentions } from './first-mentions.ts';

const body = (start: number) => ({ start, kind: 'body' as const });
const heading = (start: number) => ({ start, kind: 'heading' as const });
const headline = { start: 0, kind: 'headline' as const };
const at = (start: number, content: number) => ({ start, content });

describe('firstMentions', () => {
  it.each([
    ['nothing where nothing is named', [], [headline, body(10)], []],
    ['each entity once', [at(1, 0), at(2, 1), at(12, 0), at(14, 1)], [headline, body(10)], [0, 1]],
    [
      'each again after a heading',
      [at(1, 0), at(12, 0), at(30, 0), at(40, 0)],
      [headline, body(10), heading(20), body(25)],
      [0, 2],
    ],
    [
      'each again after the headline of an article further down',
      [at(12, 0), at(30, 0), at(40, 0)],
      [heading(0), body(10), { start: 20, kind: 'headline' as const }, body(25)],
      [0, 1],
    ],
    ['what a heading names', [at(1, 0), at(20, 0), at(30, 0)], [body(0), heading(20)], [0, 1]],
    ['after several headings', [at(50, 3)], [heading(10), heading(20), heading(40)], [0]],
    [
      'each again some screens on, where there are no headings, from a block on',
      [at(1, 0), at(2_990, 0), at(3_100, 0), at(3_300, 0), at(6_250, 0), at(6_500, 0)],
      [headline, body(10), body(3_200), body(6_199), body(6_201)],
      [0, 3, 4],
    ],
  ])('gives %s', (_, mentions, blocks, numbers) => {
    expect(firstMentions(mentions, blocks)).toEqual(numbers);
  });
});
