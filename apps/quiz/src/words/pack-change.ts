import type { PackChange } from '../packs/added-pack.ts';
import type { QuizTranslate } from './use-translate.ts';

/** "2 new facts, one changed fact". */
export function changeInWords(
  { added, changed, removed, withdrawn }: PackChange,
  t: QuizTranslate,
): string {
  const parts = [
    added > 0 && t('addPack.factsAdded', added),
    changed > 0 && t('addPack.factsChanged', changed),
    removed > 0 && t('addPack.factsRemoved', removed),
    withdrawn > 0 && t('addPack.factsWithdrawn', withdrawn),
  ].filter((part) => part !== false);
  return parts.length === 0
    ? t('addPack.nothingChanged')
    : new Intl.ListFormat(t('locale'), { type: 'conjunction', style: 'narrow' }).format(parts);
}
