import { definePack, parseDay } from '@backgrounder/model';
import { annotate } from '@backgrounder/model/annotate';
import { compileIndex } from '@backgrounder/model/match';
import { builtInPacks } from '@backgrounder/model/packs';
import { plainPage } from '@backgrounder/model/page';
import { expect, it } from 'vitest';
import { annotatePage } from './annotate-page.ts';
import { namedBy, toldAt } from './mention-details.ts';

const text = `China’s curbs on gallium and germanium
The Chinese curbs on exports of gallium and germanium were announced on 3 July 2023.
Janet Yellen met Premier Li Qiang in Beijing on 7 July 2023. Li spoke first, and Yellen answered.`;
const page = plainPage(text, parseDay('2023-07-09'));
const index = compileIndex(builtInPacks);

it('tells the facts of the sentence in which a name stands, and of no other', () => {
  const annotation = annotate(index, page);
  const [link] = annotation.facts;
  const { start, end, pack, fact } = link!;
  const inside = text.indexOf('gallium', start);
  expect(inside).toBeLessThan(end);
  expect(toldAt(annotation, inside, inside + 7)).toContain(`${pack}/${fact}`);
  expect(toldAt(annotation, end + 1, end + 5)).not.toContain(`${pack}/${fact}`);
});

it('names all of the stories at hand that a name stands for', () => {
  const bridge = (id: string) =>
    ({ kind: 'place', name: `Bridge ${id}`, aliases: ['the bridge'] }) as const;
  const pack = definePack({
    format: 1,
    id: 'bridges',
    version: '1.0.0',
    title: 'Two bridges',
    summary: 'Two bridges of one name.',
    language: 'en',
    licence: 'CC-BY-4.0',
    authors: ['A. Writer'],
    sources: {},
    entities: {
      one: { ...bridge('One'), description: 'The old one.' },
      two: { ...bridge('Two'), description: 'The new one.' },
    },
    facts: {},
  } as const);
  const ofBridges = compileIndex([pack]);
  const about = plainPage('They closed the bridge.');
  const at = '12 22';
  expect(namedBy(ofBridges, about, new Set(['bridges'])).get(at)).toEqual(['one', 'two']);
  expect(namedBy(ofBridges, about, new Set(['another'])).get(at)).toEqual([]);
});

it('stands with the mentions', () => {
  const reader = { muted: new Set<string>(), isStudied: () => false };
  const { found } = annotatePage({ packs: builtInPacks, index }, page, reader);
  expect(found.mentions.some((mention) => (mention.told ?? []).length > 0)).toBe(true);
});
