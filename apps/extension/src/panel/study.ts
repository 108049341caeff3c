import { parseActionReply, type StudiedFact, type ToBackground } from '../messages.ts';

/** Asks the background to take facts into the deck, or out of it; tells whether that was done. */
export async function study(
  send: (message: ToBackground) => Promise<unknown>,
  facts: readonly StudiedFact[],
  chosen: boolean,
): Promise<boolean> {
  try {
    return parseActionReply(await send({ type: 'study', facts, chosen })).type === 'done';
  } catch {
    return false;
  }
}
