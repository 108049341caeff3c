import { parseSession, type Session } from './session.ts';

/** Where a tab keeps its session over a reload. Where there is no room, it is simply not kept. */
export interface KeptSession {
  read(): Session | undefined;
  write(session: Session): void;
  forget(): void;
}

const key = 'backgrounder.session';

/** Asks for the storage each time: a browser that forbids it throws on the asking. */
export function keptSession(storage: () => Storage): KeptSession {
  return {
    read() {
      try {
        return parseSession(storage().getItem(key) ?? undefined);
      } catch {
        return undefined;
      }
    },
    write(session) {
      try {
        storage().setItem(key, JSON.stringify(session));
      } catch {
        // The log holds every review; only this session's own summary starts anew after a reload.
      }
    },
    forget() {
      try {
        storage().removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
