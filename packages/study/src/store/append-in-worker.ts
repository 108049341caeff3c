// For tests: a worker that writes to the log of the page that started it, as an extension's does.
import type { EventDraft } from '../log/event.ts';
import { openIndexedDbStore } from './indexeddb.ts';

addEventListener('message', ({ data }: MessageEvent<{ name: string; count: number }>) => {
  void write(data.name, data.count);
});

async function write(name: string, count: number): Promise<void> {
  const store = await openIndexedDbStore({ name, newId: () => crypto.randomUUID() });
  if (!store.ok) throw new Error(store.error.message);
  const written: unknown[] = [];
  for (let done = 0; done < count; done += 1) {
    const draft: EventDraft = {
      v: 1,
      id: `worker-${done}`,
      device: store.value.device,
      time: 1000 + done,
      type: 'suspend',
      cards: ['p/f@1/who'],
    };
    const appended = await store.value.append([draft]);
    if (!appended.ok) throw new Error(appended.error.message);
    written.push(...appended.value);
    // Sealing at the same time in both must not disturb either.
    await store.value.seal();
  }
  store.value.close();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  postMessage(written);
}
