import { zhCn as shared } from '@backgrounder/ui/words';
import { firstRun } from './first-run.ts';
import { loading } from './loading.ts';
import { navigation } from './navigation.ts';
import { story } from './story.ts';
import { today } from './today.ts';
import { when } from './when.ts';

/** Every message of the app, a file for each of its screens, beside those that both apps show. */
export const zhCn = {
  ...shared,
  firstRun,
  loading,
  navigation,
  story,
  today,
  when,
};
