import { en as shared } from '@backgrounder/ui/words';
import { navigation } from './navigation.ts';
import { read } from './read.ts';

/** Every message of the app, a file for each of its screens, beside those that both apps show. */
export const en = { ...shared, navigation, read };
