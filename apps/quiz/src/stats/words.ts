import { translator, type KeyOf, type Translate } from '@backgrounder/ui/words';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { stats as en } from '../words/en/stats.ts';

/** The words of this screen are many, and nobody needs them to review: they are loaded with it. */
export type StatsTranslate = Translate<KeyOf<{ locale: string; stats: typeof en }>>;

export const StatsWords = createContext<StatsTranslate | undefined>(undefined);

export function useStatsT(): StatsTranslate {
  const t = useContext(StatsWords);
  if (!t) throw new Error('A component that speaks is rendered outside of StatsWords');
  return t;
}

/** @param language BCP 47: one of those that the app speaks; English for any other */
export async function loadStatsWords(language: string): Promise<StatsTranslate> {
  switch (language) {
    case 'es':
      return translator({ locale: 'es', stats: (await import('../words/es/stats.ts')).stats });
    case 'zh-CN':
      return translator({
        locale: 'zh-CN',
        stats: (await import('../words/zh-cn/stats.ts')).stats,
      });
    default:
      return translator({ locale: 'en-GB', stats: (await import('../words/en/stats.ts')).stats });
  }
}
