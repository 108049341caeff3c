import { zhCn as shared } from '@backgrounder/ui/words';
import { addPack } from './add-pack.ts';
import { navigation } from './navigation.ts';
import { screen } from './screen.ts';

/** Every message of the app, a file for each of its screens, beside those that both apps show. */
export const zhCn = { ...shared, addPack, navigation, screen };
