import { parseArgs } from 'node:util';
import { whenPhrase } from '../time/in-words.ts';
import { chronologyOf, extentIn, type Chronology } from '../chronology/as-of.ts';
import type { Fact } from '../pack/types.ts';
import { ExitCode, type Command } from './command.ts';
import { toJson } from './json.ts';
import { loadPacks, packOptions } from './packs.ts';

export const factsCommand: Command = {
  usage: `backgrounder facts [--pack FILE]… [--json]
  Prints the facts of the built-in packs, or of the files given.
  --json   {"packs":[…],"entities":[…],"facts":[…]}, dates as EDTF`,

  run(args) {
    const { values } = parseArgs({ args: [...args], options: packOptions });
    const packs = loadPacks(values.pack);
    if (!packs) return Promise.resolve(ExitCode.inputErrors);
    if (values.json) {
      console.log(
        toJson({
          packs: packs.map(({ entities: _entities, facts: _facts, ...head }) => head),
          entities: packs.flatMap((pack) =>
            pack.entities.map((entity) => ({ ...entity, pack: pack.id })),
          ),
          facts: packs.flatMap((pack) => pack.facts),
        }),
      );
    } else {
      const chronology = chronologyOf(packs);
      for (const pack of packs) {
        console.log(`${pack.title} (${pack.id} ${pack.version}), ${pack.facts.length} facts`);
        for (const fact of pack.facts) {
          console.log(
            `  ${fact.id}  [${fact.type}]\n    ${fact.summary}${dated(fact, chronology)}`,
          );
        }
      }
    }
    return Promise.resolve(ExitCode.done);
  },
};

function dated(fact: Fact, chronology: Chronology): string {
  const extent = extentIn(fact, chronology);
  if (extent.kind === 'moment') return ` (${whenPhrase(extent.on)})`;
  if (typeof extent.from === 'string' && typeof extent.to === 'string') return '';
  const { from, to } = extent;
  const over = to === 'unknown' ? ', now over' : '';
  return ` (${whenPhrase({ kind: 'interval', text: '', from, to })}${over})`;
}
