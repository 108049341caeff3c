import { parseArgs } from 'node:util';
import { generateCards } from '../cards/index.ts';
import { ExitCode, type Command } from './command.ts';
import { toJson } from './json.ts';
import { loadPacks, packOptions } from './packs.ts';

export const cardsCommand: Command = {
  usage: `backgrounder cards [--pack FILE]… [--json]
  Prints the flashcards made from the facts.
  --json   {"cards":[…]}`,

  run(args) {
    const { values } = parseArgs({ args: [...args], options: packOptions });
    const packs = loadPacks(values.pack);
    if (!packs) return Promise.resolve(ExitCode.inputErrors);
    const cards = packs.flatMap((pack) => generateCards(pack, packs));
    if (values.json) console.log(toJson({ cards }));
    else {
      for (const card of cards) console.log(`${card.question}\n    ${card.answer.text}`);
      console.log(`${cards.length} cards`);
    }
    return Promise.resolve(ExitCode.done);
  },
};
