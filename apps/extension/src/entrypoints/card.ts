import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchCards } from '../page/cards.ts';
import { pageScript } from '../page/page-script.ts';
import { pageClock } from '../page/watch.ts';

/** The third file: the interface, put into a page once it is marked and at rest, or a mention is meant. */
export default defineUnlistedScript(() => {
  const script = pageScript();
  if (!script) return;
  script.watchCards ??= (first, seen) => watchCards(document, pageClock, first, seen);
});
