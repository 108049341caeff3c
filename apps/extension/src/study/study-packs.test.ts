import { builtInPacks } from '@backgrounder/model/packs';
import { expect, it } from 'vitest';
import type { InstalledPack } from '../packs/pack-store.ts';
import { studyPacks } from './study-packs.ts';

const [one, other] = builtInPacks;
const installed = (over: Partial<InstalledPack>): InstalledPack => ({
  id: one!.id,
  title: one!.title,
  version: one!.version,
  language: 'en',
  facts: 1,
  entities: 1,
  origin: { kind: 'file', name: 'a.yaml' },
  added: 7,
  isOn: true,
  ...over,
});

it('offers the packs that were added and are on, with their facts', async () => {
  const packs = studyPacks({
    list: () =>
      Promise.resolve([
        installed({ id: 'own', origin: { kind: 'built-in' } }),
        installed({ id: 'off', isOn: false }),
        installed({}),
      ]),
    load: () => Promise.resolve([other!, one!]),
  });
  expect(await packs.list()).toEqual([{ id: one!.id, at: 7 }]);
  expect(await packs.load(one!.id)).toBe(one);
  expect(await packs.load('off')).toBeUndefined();
});
