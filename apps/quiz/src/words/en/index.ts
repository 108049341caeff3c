import { en as shared } from '@backgrounder/ui/words';
import { keyboard } from './keyboard.ts';
import { navigation } from './navigation.ts';
import * as review from './review.ts';
import { summary } from './summary.ts';

/** Every message of the app, a file for each of its screens, beside those that both apps show. */
export const en = { ...shared, ...review, keyboard, navigation, summary };
