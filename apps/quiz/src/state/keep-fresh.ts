import type { PackLibrary } from '../library.ts';
import type { Quiz } from './quiz.ts';

/** Milliseconds between looks at the clock: a learning step or a new day is seen that late at most. */
const period = 30_000;

/** Looks at the clock and at other tabs when the page is shown again, and now and then. */
export function keepFresh(
  quiz: Pick<Quiz, 'refresh'>,
  library: Pick<PackLibrary, 'refresh'>,
  page: Document,
): void {
  const look = () => {
    if (page.visibilityState === 'visible') void quiz.refresh();
  };
  page.addEventListener('visibilitychange', () => {
    look();
    if (page.visibilityState === 'visible') void library.refresh();
  });
  setInterval(look, period);
}
