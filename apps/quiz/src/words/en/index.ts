import { en as shared } from '@backgrounder/ui/words';
import { app } from './app.ts';
import { navigation } from './navigation.ts';
import { problem } from './problem.ts';
import { source } from './source.ts';

/** What the first screens say, a file for each, beside what both apps say. The rest is in later.ts. */
export const en = {
  ...shared,
  app,
  navigation,
  problem,
  source,
};
