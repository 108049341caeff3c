import { signal } from '@preact/signals';

type AnswerParts = Awaited<ReturnType<typeof importParts>>;

async function importParts() {
  const [{ AnswerSide }, { Ratings }] = await Promise.all([
    import('../components/AnswerSide.tsx'),
    import('../components/Ratings.tsx'),
  ]);
  return { AnswerSide, Ratings };
}

const loaded = signal<AnswerParts | undefined>(undefined);

/** What is shown once a card is turned over. Rejects where it cannot be loaded now. */
export async function loadAnswerParts(): Promise<void> {
  loaded.value ??= await importParts();
}

/** `undefined` until they are loaded; the component is drawn again then. */
export function useAnswerParts(): AnswerParts | undefined {
  const parts = loaded.value;
  if (!parts) loadAnswerParts().catch(() => undefined);
  return parts;
}
