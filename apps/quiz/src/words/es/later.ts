import { es as shared } from '@backgrounder/ui/words';
import { addPack } from './add-pack.ts';

/** The messages of screens that are loaded when they are shown, and those that both apps show. */
export const later = { ...shared, addPack };
