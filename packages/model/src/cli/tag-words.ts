import { compromiseTagger } from '../draft/compromise-tagger.ts';
import type { Tagger } from '../draft/types.ts';
import { optionalPackage } from './optional-package.ts';

/** Loads the library for English only when it is asked for: no other command needs it. */
export async function loadTagger(): Promise<Tagger> {
  const { default: nlp } = await optionalPackage(
    'compromise',
    'Drafting a pack',
    () => import('compromise'),
  );
  return compromiseTagger(nlp);
}
