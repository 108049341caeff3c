import { parseArgs } from 'node:util';
import { ExitCode, type Command } from './command.ts';
import { formatIssue, readPackFile } from './packs.ts';

export const checkCommand: Command = {
  usage: `backgrounder check [--json] PACK…
  Checks pack files (YAML or JSON). Prints what is wrong, where, and how to mend it.
  --json   one object per file: {"file","ok","issues":[…]}`,

  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) {
      console.error(`Which pack?\n\n${checkCommand.usage}`);
      return Promise.resolve(ExitCode.usage);
    }
    let errors = 0;
    let warnings = 0;
    for (const file of positionals) {
      const result = readPackFile(file);
      const issues = result.ok ? result.warnings : result.issues;
      errors += issues.filter((issue) => issue.severity === 'error').length;
      warnings += issues.filter((issue) => issue.severity === 'warning').length;
      if (values.json) console.log(JSON.stringify({ file, ok: result.ok, issues }));
      else {
        for (const issue of issues) console.log(formatIssue(file, issue));
        if (result.ok) {
          const { facts, entities, sources } = result.pack;
          console.log(
            `${file}: ${facts.length} facts, ${entities.length} entities, ${sources.length} sources`,
          );
        }
      }
    }
    if (!values.json) console.log(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
    return Promise.resolve(errors > 0 ? ExitCode.inputErrors : ExitCode.done);
  },
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
