// Tells of a page about a story what it leaves out, what has come since, and where it says something else.
import { parseDay } from '@backgrounder/model';
import { annotate, storyContext } from '@backgrounder/model/annotate';
import { compileIndex } from '@backgrounder/model/match';
import { plainPage } from '@backgrounder/model/page';
import { harbour } from './harbour.ts';

const index = compileIndex([harbour]);
const page = plainPage(
  `Port Ravel argues over its last ferry
The Ravel Harbour Board announced a ban on night sailings on Wednesday: no ferry may leave after ten.
In 2022 the night ferry of Port Ravel carried 61,000 passengers.`,
  parseDay('2023-03-04'),
);

const context = storyContext(index, harbour.id, page, annotate(index, page));
for (const { entity, facts } of context?.mentioned ?? []) console.log(entity.name, facts.length);
for (const { view } of context?.told ?? []) console.log('told:', view.fact.id);
for (const { view, reason } of context?.asOf ?? []) {
  console.log('left out:', view.fact.id, '-', reason.kind);
}
for (const { view, reason } of context?.since ?? []) {
  console.log('since then:', view.fact.id, '-', reason.kind);
}
for (const { says, stored } of context?.differences ?? []) {
  console.log(`the page says ${says}, the pack ${stored}`);
}

// Prints:
// Port Ravel 2
// Ravel Harbour Board 1
// night sailing ban 1
// told: ban-announced
// told: passengers
// left out: moss-chair - about
// since then: hale-chair - about
// the page says 61,000 passengers, the pack 48000 passengers
