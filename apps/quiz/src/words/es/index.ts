import { firstRun } from './first-run.ts';
import { loading } from './loading.ts';
import { navigation } from './navigation.ts';
import { story } from './story.ts';
import { today } from './today.ts';
import { when } from './when.ts';

/** The messages of the screens that every visit may show, a file for each; those of the others are in `later.ts`. */
export const es = { locale: 'es', firstRun, loading, navigation, story, today, when };
