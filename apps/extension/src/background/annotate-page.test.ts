import { parseDay } from '@backgrounder/model';
import { builtInPacks } from '@backgrounder/model/packs';
import { plainPage } from '@backgrounder/model/page';
import { expect, it } from 'vitest';
import { parseAnnotateReply } from '../messages.ts';
import { pageAnnotator } from './annotate-page.ts';

const annotatePage = pageAnnotator(builtInPacks);
const text = `China’s curbs on gallium and germanium
The Chinese curbs on exports of gallium and germanium were announced on 3 July 2023.
Janet Yellen met Premier Li Qiang in Beijing on 7 July 2023. Yellen spoke of healthy competition.`;

it('gives every mention its card, and every entity one', () => {
  const found = annotatePage(plainPage(text, parseDay('2023-07-09')));
  const marked = found.mentions.map(({ start, end, content }) => [
    plainPage(text).text.slice(start, end),
    found.contents[content]?.entity.name,
  ]);
  expect(marked).toContainEqual(['Janet Yellen', 'Janet Yellen']);
  expect(marked).toContainEqual(['Yellen', 'Janet Yellen']);
  expect(new Set(found.contents.map((content) => content.entity.id)).size).toBe(
    found.contents.length,
  );
  expect(found.stories).toHaveLength(1);
  expect(found.toldFacts).toBeGreaterThan(0);
});

it('survives the way to the page', () => {
  const found = annotatePage(plainPage(text, parseDay('2023-07-09')));
  const reply = parseAnnotateReply(JSON.parse(JSON.stringify({ type: 'annotated', found })));
  expect(reply).toEqual({ type: 'annotated', found });
});

it('finds nothing on a page about something else', () => {
  expect(annotatePage(plainPage('The market returns to the quay on Saturday.'))).toEqual({
    stories: [],
    mentions: [],
    contents: [],
    toldFacts: 0,
    studied: [],
    installed: builtInPacks.map((pack) => pack.title),
  });
});
