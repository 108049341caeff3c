import type { Pack, PackId } from '@backgrounder/model';
import { compareVersions } from '@backgrounder/model/merge';
import { failure, success } from '@backgrounder/study';
import { signal } from '@preact/signals';
import type { Library, PackLibrary } from '../library.ts';
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

/** Loaded only where packs are added or removed: it makes cards. */
const changePacks = () => import('./change-packs.ts');

export async function openPackLibrary(options: PackLibraryOptions): Promise<PackLibrary> {
  const { builtIn, added, host, channel, clock } = options;
  let heads = await readHeads();
  const made = new Map<PackId, LatePack & { readonly head: StudiedPack }>();
  const current = signal(compose());

  async function readHeads(): Promise<readonly StudiedPack[]> {
    const kept = (await added?.heads()) ?? [];
    if (!added || !host) return kept;
    try {
      const listed = await host.list();
      const isSame =
        listed.length === kept.length &&
        listed.every(({ id, at }) => kept.some((one) => one.id === id && one.added?.at === at));
      if (isSame) return kept;
      const { followHost } = await changePacks();
      await followHost(host, listed, kept, added, builtIn);
      return await added.heads();
    } catch {
      // What cannot be had of it leaves what is here to study.
      return kept;
    }
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
    // A channel has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
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
      const { addPack } = await changePacks();
      const { packs } = current.value;
      const change = await addPack({ text, from, packs, loadPack, added, clock });
      if (change.ok) await changed();
      return change;
    },
    async remove(id) {
      if (host) return failure({ kind: 'elsewhere' });
      if (!added) return success(undefined);
      const { removePack } = await changePacks();
      const removed = await removePack(id, added, changed);
      if (removed.ok && removed.value) await changed();
      return removed;
    },
  };
}

/** Whether an added pack stands in place of a built-in one. */
function takesPlace(one: StudiedPack, own: StudiedPack): boolean {
  return one.id === own.id && compareVersions(one.version, own.version) >= 0;
}

function areSame(some: readonly StudiedPack[], others: readonly StudiedPack[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, added }, at) => others[at]?.id === id && others[at].added?.at === added?.at)
  );
}
