import { navigation } from './navigation.ts';
import { screen } from './screen.ts';

/** The messages of the screens that every visit may show, a file for each; those of the others are in `later.ts`. */
export const es = { locale: 'es', navigation, screen };
