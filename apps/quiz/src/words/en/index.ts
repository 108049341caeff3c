import { en as shared } from '@backgrounder/ui/words';
import { changes } from './changes.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { firstRun } from './first-run.ts';
import { loading } from './loading.ts';
import { navigation } from './navigation.ts';
import { stories } from './stories.ts';
import { story } from './story.ts';
import { today } from './today.ts';
import { when } from './when.ts';

/** Every message of the app, a file for each of its screens, beside those that both apps show. */
export const en = {
  ...shared,
  changes,
  entity,
  fact,
  firstRun,
  loading,
  navigation,
  stories,
  story,
  today,
  when,
};
