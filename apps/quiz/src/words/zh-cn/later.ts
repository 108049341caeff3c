import { zhCn as shared } from '@backgrounder/ui/words';
import { addPack } from './add-pack.ts';
import { changes } from './changes.ts';
import { entity } from './entity.ts';
import { fact } from './fact.ts';
import { stories } from './stories.ts';

/** The messages of screens that are loaded when they are shown, and those that both apps show. */
export const later = { ...shared, addPack, changes, entity, fact, stories };
