import { es as shared } from '@backgrounder/ui/words';
import { installation } from './installation.ts';
import { navigation } from './navigation.ts';

/** Every message of the app, a file for each of its screens, beside those that both apps show. */
export const es = { ...shared, installation, navigation };
