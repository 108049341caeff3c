import { app } from './app.ts';
import { firstRun } from './first-run.ts';
import { loading } from './loading.ts';
import { navigation } from './navigation.ts';
import { problem } from './problem.ts';
import { timeBox } from './time-box.ts';
import { story } from './story.ts';
import { today } from './today.ts';
import { update } from './update.ts';
import { when } from './when.ts';

/** The messages that every visit may need, a file for each screen; the others are in `later.ts`. */
export const zhCn = {
  /** As in what both apps say, which is loaded later. */
  locale: 'zh-CN',
  direction: 'ltr',
  app,
  firstRun,
  loading,
  navigation,
  problem,
  story,
  timeBox,
  today,
  update,
  when,
};
