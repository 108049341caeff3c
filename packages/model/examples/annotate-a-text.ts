// Finds in a text who is named and which facts are told, and shows the background of a person.
import { parseDay } from '@backgrounder/model';
import { annotate, entityContext } from '@backgrounder/model/annotate';
import { compileIndex } from '@backgrounder/model/match';
import { plainPage } from '@backgrounder/model/page';
import { harbour } from './harbour.ts';

const index = compileIndex([harbour]);
const page = plainPage(
  `Port Ravel argues over its last ferry
The Ravel Harbour Board announced a ban on night sailings on Wednesday: no ferry may leave after ten.
Ida Moss defended the decision. "People must sleep," Moss said.`,
  parseDay('2023-03-04'),
);

const annotation = annotate(index, page);
for (const { pack, relevant } of annotation.stories) console.log(pack, relevant);
for (const { text, entity } of annotation.mentions) console.log(`  ${text} -> ${entity}`);
for (const { fact, start, end } of annotation.facts) {
  console.log(`  ${fact}: ${page.text.slice(start, end)}`);
}

const context = entityContext([harbour], 'ida-moss', page.published?.day, annotation);
console.log(context?.entity.name, 'as of 4 March 2023:', context?.posts.join());
for (const { fact } of context?.since ?? []) console.log('  since then:', fact.summary);

// Prints:
// night-ferry true
//   Port Ravel -> port-ravel
//   Ravel Harbour Board -> board
//   ban on night sailings -> night-ban
//   Ida Moss -> ida-moss
//   Moss -> ida-moss
//   ban-announced: The Ravel Harbour Board announced a ban on night sailings on Wednesday: no ferry may leave after ten.
// Ida Moss as of 4 March 2023: chair of the Ravel Harbour Board
//   since then: Tom Hale became chair of the Ravel Harbour Board.
