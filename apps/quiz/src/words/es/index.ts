import { es as shared } from '@backgrounder/ui/words';
import { app } from './app.ts';
import { data } from './data.ts';
import { fit } from './fit.ts';
import { navigation } from './navigation.ts';
import { problem } from './problem.ts';
import { settings } from './settings.ts';
import { source } from './source.ts';

/** Every message of the app, a file for each of its screens, beside those that both apps show. */
export const es = {
  ...shared,
  app,
  data,
  fit,
  navigation,
  problem,
  settings,
  source,
};
