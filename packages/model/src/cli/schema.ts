import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ExitCode, type Command } from './command.ts';

export const schemaCommand: Command = {
  usage: `backgrounder schema
  Prints the JSON Schema (2020-12) of packs, for editors and other validators.`,

  run(args) {
    parseArgs({ args: [...args] });
    const schema = new URL('../../schema/pack.schema.json', import.meta.url);
    process.stdout.write(readFileSync(schema, 'utf8'));
    return Promise.resolve(ExitCode.done);
  },
};
