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

Exit codes: 0 done; 1 the input has errors; 2 the command line is wrong.
`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early ("| head").
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === '--help' || name === 'help') {
  console.log(usage);
} else {
  const command = commands[name];
  if (!command) {
    const close = didYouMean(name, Object.keys(commands));
    console.error(`There is no command "${name}".${close}\n\n${usage}`);
    process.exitCode = ExitCode.usage;
  } else if (args.includes('--help')) {
    console.log(command.usage);
  } else {
    process.exitCode = await run(command);
  }
}

async function run(command: Command): Promise<number> {
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
