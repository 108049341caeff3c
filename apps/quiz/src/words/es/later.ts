import { es as shared } from '@backgrounder/ui/words';
import { addPack } from './add-pack.ts';
import { changes } from './changes.ts';
import { data } from './data.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { fit } from './fit.ts';
import { installation } from './installation.ts';
import { read } from './read.ts';
import { settings } from './settings.ts';
import { source } from './source.ts';
import { stats } from './stats.ts';
import { stories } from './stories.ts';

/** The messages of screens that are loaded when they are shown, and those that both apps show. */
export const later = {
  ...shared,
  addPack,
  changes,
  data,
  entity,
  fact,
  fit,
  installation,
  read,
  settings,
  source,
  stats,
  stories,
};
