#!/usr/bin/env node
import { annotateCommand } from './annotate.ts';
import { cardsCommand } from './cards.ts';
import { checkCommand } from './check.ts';
import { factsCommand } from './facts.ts';
import { schemaCommand } from './schema.ts';
import { ExitCode, type Command } from './command.ts';

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  facts: factsCommand,
  cards: cardsCommand,
  annotate: annotateCommand,
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
    console.error(`There is no command "${name}".\n\n${usage}`);
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
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${(error as Error).message}\n\n${command.usage}`);
    return ExitCode.usage;
  }
}
