import { es as shared } from '@backgrounder/ui/words';
import { addPack } from './add-pack.ts';
import { changes } from './changes.ts';
import { data } from './data.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { fit } from './fit.ts';
import { keyboard } from './keyboard.ts';
import { installation } from './installation.ts';
import { read } from './read.ts';
import * as review from './review.ts';
import { settings } from './settings.ts';
import { source } from './source.ts';
import { stats } from './stats.ts';
import { stories } from './stories.ts';
import { summary } from './summary.ts';

/** The messages of screens that are loaded when they are shown, and those that both apps show. */
export const later = {
  ...shared,
  ...review,
  addPack,
  changes,
  data,
  entity,
  fact,
  fit,
  keyboard,
  installation,
  read,
  settings,
  source,
  stats,
  stories,
  summary,
};
