import { parseArgs } from 'node:util';
import { checkPacks, ruleOf } from '../check/index.ts';
import { newestOfEach } from '../merge/index.ts';
import { byPosition, type Issue } from '../pack/issue.ts';
import type { Pack } from '../pack/types.ts';
import { builtInPacks } from '../packs/index.ts';
import { ExitCode, type Command } from './command.ts';
import { formatIssue, readPackFile, type PackFile } from './packs.ts';

export const checkCommand: Command = {
  usage: `backgrounder check [--json] PACK…
  Checks pack files (YAML or JSON), each by itself and all together. Prints what is wrong, where,
  and how to mend it. Errors stop a pack; warnings do not.
  --json   one object per file: {"file","ok","issues":[…]}, each issue with its rule`,

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
    const checked = checkFiles(positionals.map(readPackFile));
    const issues = checked.flatMap((file) => file.issues);
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    if (values.json) for (const file of checked) console.log(asJson(file));
    else {
      for (const file of checked) printFile(file);
      for (const rule of rulesOf(issues)) console.log(rule);
      console.log(`${counted(errors, 'error')}, ${counted(issues.length - errors, 'warning')}`);
    }
    return Promise.resolve(errors > 0 ? ExitCode.inputErrors : ExitCode.done);
  },
};

interface CheckedFile {
  readonly name: string;
  /** Where it parses. */
  readonly pack: Pack | undefined;
  readonly issues: readonly Issue[];
}

function checkFiles(files: readonly PackFile[]): readonly CheckedFile[] {
  const { newest, left } = newestOfEach(
    files.flatMap(({ result }) => (result.ok ? [result.pack] : [])),
  );
  const found = checkPacks(newest, builtInPacks);
  return files.map(({ name, result, place }) => {
    if (!result.ok) return { name, pack: undefined, issues: result.issues };
    const { pack } = result;
    const passedOver = left.find((one) => one.pack === pack);
    const own = passedOver ? [passedOver.issue] : found.filter((issue) => issue.pack === pack.id);
    return { name, pack, issues: own.map(place).sort(byPosition) };
  });
}

function asJson({ name, pack, issues }: CheckedFile): string {
  const ok = pack !== undefined && issues.every(({ severity }) => severity !== 'error');
  const withRules = issues.map((issue) => ({ ...issue, rule: ruleOf(issue.code) }));
  return JSON.stringify({ file: name, ok, issues: withRules });
}

function printFile({ name, pack, issues }: CheckedFile): void {
  for (const issue of issues) console.log(formatIssue(name, issue));
  if (!pack) return;
  const { facts, entities, sources } = pack;
  const parts = [
    counted(facts.length, 'fact'),
    counted(entities.length, 'entity', 'entities'),
    counted(sources.length, 'source'),
  ];
  console.log(`${name}: ${parts.join(', ')}`);
}

/** The rules that were broken, each once. */
function rulesOf(issues: readonly Issue[]): readonly string[] {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return codes.map((code) => `  ${code}: ${ruleOf(code)} (backgrounder explain ${code})`);
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
