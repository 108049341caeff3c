import { Stats, type StatsProps } from '../screens/Stats.tsx';
import { loadStatsWords, StatsWords } from './words.ts';

/** The screen and, of its words, those of the learner's language. @param language BCP 47 */
export async function loadStats(language: string) {
  const t = await loadStatsWords(language);
  const SpeakingStats = (props: StatsProps) => (
    <StatsWords.Provider value={t}>
      <Stats {...props} />
    </StatsWords.Provider>
  );
  return { default: SpeakingStats };
}
