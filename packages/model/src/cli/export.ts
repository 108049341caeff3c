import { parseArgs } from 'node:util';
import { toJsonLd } from '../interchange/index.ts';
import { ExitCode, type Command } from './command.ts';
import { loadPacksAsWritten } from './packs.ts';

export const exportCommand: Command = {
  usage: `backgrounder export [--pack FILE]… [--to jsonld]
  Prints the built-in packs, or the files given, for other programs to read.
  --to     jsonld: schema.org JSON-LD, all packs in one graph (if left out)`,

  run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string', multiple: true, default: [] },
        to: { type: 'string', default: 'jsonld' },
      },
    });
    if (values.to !== 'jsonld') {
      console.error(`There is no export to "${values.to}".\n\n${exportCommand.usage}`);
      return Promise.resolve(ExitCode.usage);
    }
    const packs = loadPacksAsWritten(values.pack);
    if (!packs) return Promise.resolve(ExitCode.inputErrors);
    console.log(JSON.stringify(toJsonLd(packs), undefined, 2));
    return Promise.resolve(ExitCode.done);
  },
};
