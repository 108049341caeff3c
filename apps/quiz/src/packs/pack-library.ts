import type { Pack, PackId } from '@backgrounder/model';
import { compareVersions } from '@backgrounder/model/merge';
import { failure, success } from '@backgrounder/study';
import { signal } from '@preact/signals';
import type { Library, PackLibrary } from '../library.ts';
import { longestPack } from './added-pack.ts';
import type { AddedPacks } from './added-packs.ts';
import type { BuiltInPacks } from './built-in-packs.ts';
import { latePack, type LatePack } from './late-card.ts';
import type { PacksHost } from './packs-host.ts';
import type { StudiedPack } from './studied-pack.ts';

export interface PackLibraryOptions {
  readonly builtIn: BuiltInPacks;
  /** Absent where this browser keeps nothing. */
  readonly added?: AddedPacks;
  readonly host?: PacksHost;
  /** Other tabs, of the same name. */
  readonly channel: BroadcastChannel;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Loaded only where a pack is added. */
const makePack = () => import('./make-pack.ts');

export async function openPackLibrary(options: PackLibraryOptions): Promise<PackLibrary> {
  const { builtIn, added, host, channel, clock } = options;
  let heads = await readHeads();
  const made = new Map<PackId, LatePack & { readonly head: StudiedPack }>();
  const current = signal(compose());

  async function readHeads(): Promise<readonly StudiedPack[]> {
    if (added && host) await followHost(host, added, builtIn).catch(() => undefined);
    return (await added?.heads()) ?? [];
  }

  /** Of packs with one id the newer; of one version the one that was added. */
  function compose(): Library {
    const used = [
      ...builtIn.heads.filter((own) => !heads.some((one) => takesPlace(one, own))),
      ...heads.filter((one) =>
        builtIn.heads.every((own) => own.id !== one.id || takesPlace(one, own)),
      ),
    ];
    const packs = used.map(latePackOf);
    return {
      packs: packs.map(({ shown }) => shown),
      cards: packs.flatMap(({ cards }) => cards),
      withdrawn: used.flatMap(({ withdrawn }) => withdrawn),
    };
  }

  /** The same cards, with the words that they have by now, as long as the pack is the same. */
  function latePackOf(head: StudiedPack): LatePack {
    const known = made.get(head.id);
    if (known && known.head.version === head.version && known.head.added?.at === head.added?.at) {
      return known;
    }
    const pack = { head, ...latePack(head, head.added && added ? added : builtIn) };
    made.set(head.id, pack);
    return pack;
  }

  async function look(): Promise<void> {
    const read = await readHeads();
    if (areSame(heads, read)) return;
    heads = read;
    current.value = compose();
  }

  async function changed(): Promise<void> {
    await look();
    channel.postMessage('changed');
  }

  async function loadPack(id: PackId): Promise<Pack | undefined> {
    const own = builtIn.heads.find((one) => one.id === id);
    const head = heads.find((one) => one.id === id);
    const isAdded = head && (!own || takesPlace(head, own));
    return isAdded ? added?.readFacts(id) : builtIn.readFacts(id);
  }

  channel.addEventListener('message', () => void look());

  return {
    current,
    loadPack,
    refresh: look,
    ...(host && { settings: host.settings }),
    async add(text, from) {
      if (host) return failure({ kind: 'elsewhere' });
      if (!added) return failure({ kind: 'failed' });
      if (text.length > longestPack) return failure({ kind: 'too-large' });
      const { readPack, makeCards, changeBetween } = await makePack();
      const read = readPack(text);
      if (!read.ok) return read;
      const facts = read.value;
      const before = current.value.packs.find(({ id }) => id === facts.id);
      if (before && compareVersions(facts.version, before.version) < 0) {
        return failure({ kind: 'older', title: before.title, version: before.version });
      }
      const { packs } = current.value;
      const library = await Promise.all(packs.map(({ id }) => loadPack(id)));
      const others = library.filter((one) => one !== undefined && one.id !== facts.id);
      const packed = makeCards(facts, others as readonly Pack[]);
      const head = { ...packed.head, added: { at: clock(), ...(from !== undefined && { from }) } };
      const old = library.find((one) => one?.id === facts.id);
      const put = await added.put({ ...packed, head, facts, text });
      if (!put.ok) return put;
      await changed();
      return success({
        pack: latePackOf(head).shown,
        cards: latePackOf(head).cards.length,
        ...(old && { replaced: changeBetween(old, facts, packed) }),
      });
    },
    async remove(id) {
      if (host) return failure({ kind: 'elsewhere' });
      if (!added) return success(undefined);
      const removed = await added.remove(id);
      if (!removed.ok) return removed;
      const kept = removed.value;
      if (!kept) return success(undefined);
      await changed();
      return success(async () => {
        const put = await added.put(kept);
        if (put.ok) await changed();
        return put;
      });
    },
  };
}

/** Whether an added pack stands in place of a built-in one. */
function takesPlace(one: StudiedPack, own: StudiedPack): boolean {
  return one.id === own.id && compareVersions(one.version, own.version) >= 0;
}

/** What was added to the larger app has its cards made here, and what was removed there goes. */
async function followHost(host: PacksHost, added: AddedPacks, builtIn: BuiltInPacks): Promise<void> {
  const [listed, heads] = await Promise.all([host.list(), added.heads()]);
  for (const { id } of heads) if (!listed.some((one) => one.id === id)) await added.remove(id);
  const isHere = (id: PackId, at: number) =>
    heads.some((head) => head.id === id && head.added?.at === at);
  const missing = listed.filter(({ id, at }) => !isHere(id, at));
  if (missing.length === 0) return;
  const [{ makeCards }, ...read] = await Promise.all([
    makePack(),
    ...listed.map(({ id }) => host.load(id)),
    ...builtIn.heads
      .filter(({ id }) => !listed.some((one) => one.id === id))
      .map(({ id }) => builtIn.readFacts(id)),
  ]);
  const library = read.filter((one) => one !== undefined);
  for (const { id, at } of missing) {
    const facts = library.find((one) => one.id === id);
    if (!facts) continue;
    const packed = makeCards(facts, library);
    const head = { ...packed.head, added: { at } };
    await added.put({ ...packed, head, facts, text: '' });
  }
}

function areSame(some: readonly StudiedPack[], others: readonly StudiedPack[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, added }, at) => others[at]?.id === id && others[at].added?.at === added?.at)
  );
}
