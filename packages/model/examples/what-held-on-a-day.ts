// Tells how each fact stands to a day: what held and was known, what was over, what came later.
import { chronologyOf, parseDay, standingOn } from '@backgrounder/model';
import { harbour } from './harbour.ts';

const chronology = chronologyOf([harbour]);
for (const iso of ['2023-03-01', '2023-05-01', '2024-12-01']) {
  console.log(iso);
  for (const fact of harbour.facts) {
    console.log(`  ${fact.id}:`, standingOn(fact, parseDay(iso), chronology));
  }
}

// Prints:
// 2023-03-01
//   ban-announced: { kind: 'since', why: 'known-later' }
//   moss-chair: { kind: 'since', why: 'known-later' }
//   hale-chair: { kind: 'since', why: 'began-later' }
//   passengers: { kind: 'since', why: 'known-later' }
// 2023-05-01
//   ban-announced: { kind: 'as-of', certainty: 'certainly' }
//   moss-chair: { kind: 'as-of', certainty: 'certainly' }
//   hale-chair: { kind: 'since', why: 'began-later' }
//   passengers: { kind: 'as-of', certainty: 'certainly' }
// 2024-12-01
//   ban-announced: { kind: 'past' }
//   moss-chair: { kind: 'past', replacedBy: 'night-ferry/hale-chair' }
//   hale-chair: { kind: 'as-of', certainty: 'certainly' }
//   passengers: { kind: 'as-of', certainty: 'certainly' }
