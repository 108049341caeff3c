import { data } from './data.ts';
import { fit } from './fit.ts';
import { read } from './read.ts';
import { settings } from './settings.ts';
import { stats } from './stats.ts';

/** What those screens say that are loaded when they are first shown. */
export const later = { data, fit, read, settings, stats };
