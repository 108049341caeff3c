// Tells how each fact stands to a page of a day (what held and was known, what was over, what came later),
// and whether it held on that day, known or not.
import { chronologyOf, heldOn, parseDay, standingOn } from '@backgrounder/model';
import { harbour } from './harbour.ts';

const chronology = chronologyOf([harbour]);
for (const iso of ['2023-03-01', '2023-05-01', '2024-12-01']) {
  console.log(iso);
  const day = parseDay(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  for (const fact of harbour.facts) {
    const { kind } = standingOn(fact, day, chronology);
    console.log(`  ${fact.id}: ${kind}, held: ${heldOn(fact, day, chronology)}`);
  }
}

// Prints:
// 2023-03-01
//   ban-announced: since, held: certainly
//   moss-chair: since, held: certainly
//   hale-chair: since, held: no
//   passengers: since, held: certainly
// 2023-05-01
//   ban-announced: as-of, held: certainly
//   moss-chair: as-of, held: certainly
//   hale-chair: since, held: no
//   passengers: as-of, held: certainly
// 2024-12-01
//   ban-announced: past, held: no
//   moss-chair: past, held: no
//   hale-chair: as-of, held: certainly
//   passengers: as-of, held: certainly
