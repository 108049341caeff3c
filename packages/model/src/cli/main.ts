#!/usr/bin/env node
import { annotateCommand } from './annotate.ts';
import { cardsCommand } from './cards.ts';
import { checkCommand } from './check.ts';
import { draftCommand } from './draft.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { factsCommand } from './facts.ts';
import { importCommand } from './import.ts';
import { MissingPackage } from './optional-package.ts';
import { schemaCommand } from './schema.ts';
import { verifyCommand } from './verify.ts';
import { ExitCode, type Command } from './command.ts';
import { didYouMean, explainRefusal } from './explain-refusal.ts';

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  explain: explainCommand,
  verify: verifyCommand,
  facts: factsCommand,
  cards: cardsCommand,
  annotate: annotateCommand,
  draft: draftCommand,
  export: exportCommand,
  import: importCommand,
  schema: schemaCommand,
};

const usage = `Usage: backgrounder COMMAND …

${Object.values(commands)
  .map((command) => command.usage)
  .join('\n\n')}

backgrounder help COMMAND, or backgrounder COMMAND --help
  Prints the part of one command.

Where a command says "built-in packs", --pack FILE (repeatable) puts packs of your own in their place.
Exit codes: 0 done; 1 the input has errors; 2 the command line is wrong; 3 some lines of a filter failed.
`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early ("| head").
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [first, ...rest] = process.argv.slice(2);
if (first === undefined || (isHelp(first) && rest.length === 0)) {
  console.log(usage);
} else {
  const [name = '', ...args] = isHelp(first) ? [...rest, '--help'] : [first, ...rest];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const close = didYouMean(name, Object.keys(commands));
    const known = Object.keys(commands).join(', ');
    console.error(
      `There is no command "${name}".${close}\n\nThe commands: ${known}.\nbackgrounder help tells what they do.`,
    );
    process.exitCode = ExitCode.usage;
  } else if (args.includes('--help') || args.includes('-h')) {
    console.log(command.usage);
  } else {
    process.exitCode = await run(command, args);
  }
}

function isHelp(word: string): boolean {
  return word === 'help' || word === '--help' || word === '-h';
}

async function run(command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(args);
  } catch (error) {
    if (error instanceof MissingPackage) {
      console.error(error.message);
      return ExitCode.inputErrors;
    }
    const refusal = explainRefusal(error, command.usage);
    if (refusal === undefined) throw error;
    console.error(`${refusal}\n\n${command.usage}`);
    return ExitCode.usage;
  }
}
