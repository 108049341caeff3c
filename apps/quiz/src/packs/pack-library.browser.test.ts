import { formatPack, parsePack, type Pack } from '@backgrounder/model';
import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PackLibrary } from '../library.ts';
import { openAddedPacks, type AddedPacks } from './added-packs.ts';
import type { BuiltInPacks } from './built-in-packs.ts';
import { loadWords } from './late-card.ts';
import { makeCards } from './make-pack.ts';
import { openPackLibrary, type PackLibraryOptions } from './pack-library.ts';

const [july] = builtInPacks as [Pack];
const packed = makeCards(july, [july]);
const builtIn: BuiltInPacks = {
  heads: [packed.head],
  readPiece: (_, piece) => Promise.resolve(packed.pieces[piece]!),
  readSources: () => Promise.resolve(packed.sources),
  readFacts: (id) => Promise.resolve(id === july.id ? july : undefined),
};

type Written = { version: string; facts: Record<string, Record<string, unknown>> };

/** The built-in pack under another id, as an author would write it. */
function own(change: (pack: Written) => void = () => undefined): string {
  const written = structuredClone(formatPack({ ...july, id: 'own' })) as unknown as Written;
  change(written);
  return JSON.stringify(written);
}

let name: string;
let opened: AddedPacks[];
let channels: BroadcastChannel[];
let now: number;

beforeEach(() => {
  name = `packs-${crypto.randomUUID()}`;
  opened = [];
  channels = [];
  now = 1000;
});
afterEach(async () => {
  for (const each of opened) each.close();
  for (const each of channels) each.close();
  await deleteDB(name);
});

async function open(over: Partial<PackLibraryOptions> = {}): Promise<PackLibrary> {
  const added = await openAddedPacks(name);
  const channel = new BroadcastChannel(name);
  opened.push(added);
  channels.push(channel);
  return openPackLibrary({ builtIn, added, channel, clock: () => (now += 1), ...over });
}

const ids = (library: PackLibrary) => library.current.value.packs.map(({ id }) => id);
const cardsOf = (library: PackLibrary, pack: string) =>
  library.current.value.cards.filter((card) => card.pack === pack);

async function questionsOf(library: PackLibrary, pack: string): Promise<readonly string[]> {
  await loadWords(cardsOf(library, pack));
  return cardsOf(library, pack).map(({ question }) => question);
}

it('adds a pack with its cards and facts, and finds it again', async () => {
  const library = await open();
  const added = await library.add(own(), 'own.json');
  const parsed = parsePack(JSON.parse(own()));
  const expected = parsed.ok && generateCards(parsed.pack, [july, parsed.pack]).length;
  expect(added).toMatchObject({ ok: true, value: { pack: { id: 'own' } } });
  expect(added.ok && added.value.cards).toBe(expected);
  const again = await open();
  expect(ids(again)).toEqual([july.id, 'own']);
  expect(again.current.value.packs[1]).toMatchObject({ added: { from: 'own.json' } });
  expect(cardsOf(again, 'own')).toHaveLength(added.ok ? added.value.cards : 0);
  expect((await questionsOf(again, 'own')).filter((question) => question === '')).toEqual([]);
  expect((await again.loadPack('own'))?.facts).toHaveLength(july.facts.length);
  expect((await again.loadPack(july.id))?.id).toBe(july.id);
});

it('says what is wrong with a text, and changes nothing', async () => {
  const library = await open();
  const refused = await library.add('format: 1\nid: own\nversion: one\n', 'own.yaml');
  expect(refused).toMatchObject({ ok: false, error: { kind: 'not-a-pack' } });
  if (refused.ok || refused.error.kind !== 'not-a-pack') throw new Error('taken');
  expect(refused.error.issues.find(({ path }) => path[0] === 'version')).toMatchObject({
    position: { line: 3 },
    mend: expect.stringMatching(/./),
  });
  expect(await library.add('x'.repeat(32_000_001))).toEqual({
    ok: false,
    error: { kind: 'too-large' },
  });
  expect(ids(library)).toEqual([july.id]);
});

it('puts a newer version in place and says what changed; facts found wrong are withdrawn', async () => {
  const library = await open();
  await library.add(own());
  const [first = '', second = '', third = ''] = july.facts.map(({ id }) => id);
  const newer = own((pack) => {
    pack.version = '9.0.0';
    pack.facts[first] = { ...pack.facts[first], status: 'retracted' };
    pack.facts[second] = { ...pack.facts[second], revision: 2 };
    pack.facts['a-new-one'] = { ...pack.facts[third] };
  });
  const replaced = await library.add(newer);
  expect(replaced).toMatchObject({
    ok: true,
    value: {
      pack: { version: '9.0.0' },
      replaced: { version: july.version, added: 1, changed: 1, removed: 0, withdrawn: 1 },
    },
  });
  expect(library.current.value.withdrawn).toEqual([{ fact: `own/${first}` }]);
  expect(cardsOf(library, 'own').some(({ fact }) => fact === first)).toBe(false);
  expect(await library.add(own())).toMatchObject({
    ok: false,
    error: { kind: 'older', version: '9.0.0' },
  });
});

it('removes a pack, and puts it back as it was', async () => {
  const library = await open();
  await library.add(own());
  const before = await questionsOf(library, 'own');
  const removed = await library.remove('own');
  expect(ids(library)).toEqual([july.id]);
  expect(ids(await open())).toEqual([july.id]);
  if (!removed.ok || !removed.value) throw new Error('nothing to put back');
  expect(await removed.value()).toEqual({ ok: true, value: undefined });
  expect(ids(library)).toEqual([july.id, 'own']);
  expect(await questionsOf(await open(), 'own')).toEqual(before);
  expect(await library.remove(july.id)).toEqual({ ok: true, value: undefined });
});

it('shows in another tab what is added and removed in one', async () => {
  const [one, other] = [await open(), await open()];
  await one.add(own());
  await expect.poll(() => ids(other)).toEqual([july.id, 'own']);
  await other.remove('own');
  await expect.poll(() => ids(one)).toEqual([july.id]);
});

it('takes an added pack in place of the built-in one of its id', async () => {
  const library = await open();
  const text = JSON.stringify({ ...(formatPack(july) as object), title: 'In my words' });
  await library.add(text);
  expect(library.current.value.packs.map(({ title }) => title)).toEqual(['In my words']);
  await library.remove(july.id);
  expect(library.current.value.packs.map(({ title }) => title)).toEqual([july.title]);
});

it('follows the packs of a larger app, and adds none itself', async () => {
  const parsed = parsePack(JSON.parse(own()));
  if (!parsed.ok) throw new Error('no pack');
  let listed = [{ id: 'own', at: 1 }];
  const host = {
    settings: '/options.html',
    list: () => Promise.resolve(listed),
    load: (id: string) => Promise.resolve(id === 'own' ? parsed.pack : undefined),
  };
  const library = await open({ host });
  expect(ids(library)).toEqual([july.id, 'own']);
  expect((await questionsOf(library, 'own')).length).toBeGreaterThan(0);
  expect(await library.loadPack('own')).toMatchObject({ id: 'own' });
  expect(await library.add(own())).toMatchObject({ ok: false, error: { kind: 'elsewhere' } });
  listed = [];
  await library.refresh();
  expect(ids(library)).toEqual([july.id]);
});
