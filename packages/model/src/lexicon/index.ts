import { business } from './business.ts';
import { diplomacy } from './diplomacy.ts';
import { law } from './law.ts';
import { measureAndTime } from './measure-and-time.ts';
import { movementAndChange } from './movement-and-change.ts';
import { peopleAndPosts } from './people-and-posts.ts';
import { security } from './security.ts';
import { speech } from './speech.ts';
import { technology } from './technology.ts';
import { trade } from './trade.ts';
import { worldAndSociety } from './world-and-society.ts';

/**
 * Concepts of news, one a line: `name: English | Spanish | French | German | Chinese`.
 *
 * The entries of a cell are parted by spaces and compared after folding. `_` in an entry parts
 * words that stand next to each other in that order, with a space, hyphen or apostrophe between;
 * `*` at the end of a word stands for any ending. Chinese entries are looked for anywhere, the
 * longest first; German ones of five letters and more inside long words too. An ambiguous entry
 * stands in each of its concepts. Names of people, firms, countries and materials belong to packs.
 */
export const conceptRows: string = [
  speech,
  diplomacy,
  security,
  law,
  trade,
  business,
  technology,
  peopleAndPosts,
  movementAndChange,
  measureAndTime,
  worldAndSociety,
]
  .map((theme) => theme.trim())
  .join('\n');
