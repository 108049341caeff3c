import { expect, test } from 'vitest';
import { definePack } from '../pack/define.ts';
import { standInsOf } from './stand-ins.ts';

const cited = { sources: [{ source: 'courier' as const }] };

const pack = definePack({
  format: 1,
  id: 'stand-ins',
  version: '1.0.0',
  title: 'Amber',
  summary: 'A made-up trade.',
  language: 'en',
  licence: 'MIT',
  authors: ['The Backgrounder authors'],
  sources: { courier: { published: '2023-07-10' } },
  entities: {
    ede: { kind: 'place', name: 'Port Ede', description: 'A port on the Ede, of no country.' },
    quay: { kind: 'place', name: 'Old Quay', description: 'A quarter of Port Ede.' },
    hut: { kind: 'place', name: 'Far Hut', description: 'A hut in Port Edeland.' },
    board: {
      kind: 'organization',
      name: 'Amber Board',
      description: 'The office of PORT EDE for amber.',
    },
    lund: { kind: 'person', name: 'Ada Lund', description: 'Mayor of Port Ede.' },
    amber: { kind: 'material', name: 'amber', description: 'Resin.' },
    copal: { kind: 'material', name: 'copal', description: 'Young resin.' },
    kiln: { kind: 'technology', name: 'kiln', description: 'An oven.' },
    order: {
      kind: 'measure',
      name: 'controls on amber',
      description: 'A rule over copal.',
      aliases: ['amber-and-kiln order'],
    },
  },
  facts: {
    ordered: {
      ...cited,
      type: 'measure',
      summary: 'Port Ede put amber and copal under licence.',
      actor: 'ede',
      measure: 'order',
      targets: ['amber', 'copal', 'kiln'],
      announced: '2023-07-03',
      cues: ['licence'],
    },
    struck: {
      ...cited,
      type: 'relation',
      summary: 'The controls struck amber.',
      subject: 'order',
      predicate: 'affects',
      object: 'amber',
      cues: ['strike'],
    },
    'hut-by-quay': {
      ...cited,
      type: 'relation',
      summary: 'The hut stands on the quay.',
      subject: 'hut',
      predicate: 'located-in',
      object: 'quay',
      cues: ['stand'],
    },
  },
});

const { standsFor, implies } = standInsOf(pack);

test('a measure stands for the materials and technologies that its names hold', () => {
  expect(standsFor.get(pack.entities.find(({ name }) => name === 'controls on amber')!.id)).toEqual(
    ['amber', 'kiln'],
  );
});

test('what a measure affects stands for what else of its kind the measure is over', () => {
  expect(standsFor.get('amber')).toEqual(['copal']);
});

test('a place or body implies those that its description names, as whole words', () => {
  const implied = Object.fromEntries(implies);
  expect(implied).toEqual({ ede: [], quay: ['ede'], hut: ['quay'], board: ['ede'] });
});

test('a pack is read once', () => {
  expect(standInsOf(pack)).toBe(standInsOf(pack));
});
