import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { issueCodes } from '../check/index.ts';
import { ExitCode, type Command } from './command.ts';
import { didYouMean } from './explain-refusal.ts';

export const explainCommand: Command = {
  usage: `backgrounder explain CODE
  Prints the page of a code that check tells: its rule, an example that breaks it, and the same mended.`,

  run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [code, ...others] = positionals;
    if (code === undefined || others.length > 0) {
      console.error(`Which code?\n\n${explainCommand.usage}`);
      return Promise.resolve(ExitCode.usage);
    }
    if (!issueCodes.some((known) => known === code)) {
      const close = didYouMean(code, issueCodes);
      console.error(`There is no code "${code}".${close}\n\n${explainCommand.usage}`);
      return Promise.resolve(ExitCode.usage);
    }
    const page = new URL(`../../docs/checks/${code}.md`, import.meta.url);
    process.stdout.write(readFileSync(page, 'utf8'));
    return Promise.resolve(ExitCode.done);
  },
};
