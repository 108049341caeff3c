import { en as shared } from '@backgrounder/ui/words';
import { app } from './app.ts';
import { firstRun } from './first-run.ts';
import { loading } from './loading.ts';
import { navigation } from './navigation.ts';
import { problem } from './problem.ts';
import { story } from './story.ts';
import { today } from './today.ts';
import { update } from './update.ts';
import { when } from './when.ts';

const { locale, direction } = shared;

/** The messages that every visit may need, a file for each screen; the others are in `later.ts`. */
export const en = {
  locale,
  direction,
  app,
  firstRun,
  loading,
  navigation,
  problem,
  story,
  today,
  update,
  when,
};
