import { definePack, parseDay, type FactKey } from '@backgrounder/model';
import { compileIndex } from '@backgrounder/model/match';
import { builtInPacks } from '@backgrounder/model/packs';
import { plainPage } from '@backgrounder/model/page';
import { expect, it } from 'vitest';
import { annotatePage, type Reader } from './annotate-page.ts';

const library = { packs: builtInPacks, index: compileIndex(builtInPacks) };
const nobody: Reader = { muted: new Set(), isStudied: () => false };
const text = `China’s curbs on gallium and germanium
The Chinese curbs on exports of gallium and germanium were announced on 3 July 2023.
Janet Yellen met Premier Li Qiang in Beijing on 7 July 2023. Yellen spoke of healthy competition.`;
const page = plainPage(text, parseDay('2023-07-09'));
const saltDispute = definePack({
  format: 1,
  id: 'salt-dispute',
  version: '1.0.0',
  title: 'The salt dispute',
  summary: 'A made-up dispute.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: { gazette: { published: '2023-07-05' } },
  entities: {
    vell: { kind: 'place', name: 'Port Vell', description: 'A port.', telling: 'low' },
    salt: { kind: 'material', name: 'salt', description: 'From the sea.', telling: 'high' },
    alum: { kind: 'material', name: 'alum', description: 'Another salt.', telling: 'high' },
    order: { kind: 'measure', name: 'licence order', description: 'A rule.', telling: 'high' },
  },
  facts: {
    'salt-licences': {
      type: 'measure',
      summary: 'Port Vell put exports of salt and alum under licence.',
      actor: 'vell',
      measure: 'order',
      targets: ['salt', 'alum'],
      announced: '2023-07-03',
      importance: 3,
      cues: ['licence', 'permit', 'export'],
      sources: [{ source: 'gazette' }],
    },
    'salt-share': {
      type: 'figure',
      summary: 'Port Vell had 40 percent of world sales of salt in 2022.',
      subject: 'salt',
      quantity: 'Port Vell’s share of world sales',
      value: 40,
      unit: 'percent',
      tolerance: 3,
      asOf: '2022',
      about: ['vell'],
      cues: ['share', 'percent', 'sell', 'sales', 'world'],
      sources: [{ source: 'gazette' }],
    },
  },
});

it('gives every mention its card, and every entity one', () => {
  const { found, told } = annotatePage(library, page, nobody);
  const marked = found.mentions.map(({ start, end, content }) => [
    page.text.slice(start, end),
    found.contents[content]?.entity.name,
  ]);
  expect(marked).toContainEqual(['Janet Yellen', 'Janet Yellen']);
  expect(marked).toContainEqual(['Yellen', 'Janet Yellen']);
  expect(new Set(found.contents.map((content) => content.entity.id)).size).toBe(
    found.contents.length,
  );
  expect(found.stories).toHaveLength(1);
  expect(told.length).toBeGreaterThan(0);
  expect(found.toldFacts).toBe(told.length);
});

it('is plain data, to be sent to the page', () => {
  const { found } = annotatePage(library, page, nobody);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

it('puts what the page says otherwise on the cards of those whom the fact is about', () => {
  const packs = [saltDispute];
  const salt = { packs, index: compileIndex(packs) };
  const saltPage = plainPage(
    `Port Vell
Port Vell put exports of salt and alum under licence.
Port Vell had 55 percent of world sales of salt in 2022.`,
    parseDay('2023-07-20'),
  );
  const { contents } = annotatePage(salt, saltPage, nobody).found;
  const differing = contents.flatMap(({ entity, asOf, since, past }) =>
    [...asOf, ...since, ...past].flatMap(({ fact, differences }) =>
      differences ? [[entity.name, fact.id, differences]] : [],
    ),
  );
  const difference = { kind: 'number', says: '55 percent', stored: '40 percent' };
  expect(differing).toEqual([
    ['Port Vell', 'salt-share', [difference]],
    ['salt', 'salt-share', [difference]],
  ]);
});

it('leaves out who is muted', () => {
  const { mentions, contents } = annotatePage(library, page, nobody).found;
  const yellen = contents.find(({ entity }) => entity.name === 'Janet Yellen')!.entity.id;
  const { found } = annotatePage(library, page, { ...nobody, muted: new Set([yellen]) });
  expect(found.contents.map(({ entity }) => entity.id)).not.toContain(yellen);
  expect(found.contents).toHaveLength(contents.length - 1);
  expect(found.mentions).toHaveLength(mentions.length - 2);
});

it('tells which facts on the cards are studied', () => {
  const { contents } = annotatePage(library, page, nobody).found;
  const { pack, fact } = contents[0]!.asOf[0]!;
  const key: FactKey = `${pack}/${fact.id}`;
  const { found } = annotatePage(library, page, {
    ...nobody,
    isStudied: (one) => one === key || one === 'no-pack/no-fact',
  });
  expect(found.studied).toEqual([key]);
});

it('finds nothing on a page about something else', () => {
  const other = plainPage('The market returns to the quay on Saturday.');
  expect(annotatePage(library, other, nobody)).toEqual({
    told: [],
    found: {
      stories: [],
      mentions: [],
      contents: [],
      toldFacts: 0,
      studied: [],
      installed: builtInPacks.map((pack) => pack.title),
    },
  });
});
