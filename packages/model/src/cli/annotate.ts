import { parseArgs } from 'node:util';
import { annotate } from '../annotate/annotate.ts';
import { compileIndex } from '../match/compile.ts';
import { parseDay } from '../time/day.ts';
import { annotateLines } from './annotate-lines.ts';
import { record } from './annotation-record.ts';
import { ExitCode, type Command } from './command.ts';
import { failureSummary } from './failure-summary.ts';
import { loadPacks, packOptions } from './packs.ts';
import { Progress } from './progress.ts';
import { readArticle, readInput } from './read-article.ts';
import { report } from './report.ts';

export const annotateCommand: Command = {
  usage: `backgrounder annotate [--pack FILE]… [--date YYYY-MM-DD] [--json] FILE|-
  Finds in an article (text or HTML) what the packs know of it, and prints a report.
  --pack   a pack in place of the built-in ones; repeatable
  --date   the day of publication; what the page says of it is then not looked for
  --json   {"id","title","published","text","stories","mentions","facts","contexts"}
backgrounder annotate [--pack FILE]… [--date YYYY-MM-DD] --ndjson < LINES
  A filter for many: each line {"id", "text" or "html", "url"?, "date"?} is answered, in order, by such an
  object, a bad line by {"id","error"}. Exit code 3: some lines failed; standard error tells the first of them.
  --date   the day of publication of the lines without "date"`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        ...packOptions,
        date: { type: 'string' },
        ndjson: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const given = values.date === undefined ? undefined : parseDay(values.date);
    if (values.date !== undefined && given === undefined) {
      console.error(`"${values.date}" is no date; write it as YYYY-MM-DD.`);
      return ExitCode.usage;
    }
    const refusal = refusalOf(positionals, values.ndjson);
    if (refusal !== undefined) {
      console.error(`${refusal}\n\n${annotateCommand.usage}`);
      return ExitCode.usage;
    }
    const [file] = positionals;
    const packs = loadPacks(values.pack);
    if (!packs) return ExitCode.inputErrors;
    const index = compileIndex(packs);
    if (values.ndjson || file === undefined) {
      const { stdin, stdout, stderr } = process;
      // Where the answers go to the terminal, they are progress enough.
      const progress = new Progress(stderr.isTTY && !stdout.isTTY ? stderr : undefined);
      const streams = { input: stdin, output: stdout };
      const tally = await annotateLines(index, given, streams, (so) => progress.show(so));
      progress.clear();
      if (tally.failed === 0) return ExitCode.done;
      console.error(failureSummary(tally));
      return ExitCode.linesFailed;
    }

    const input = await readInput(file);
    if (input === undefined) return ExitCode.inputErrors;
    const page = await readArticle(input, file, given);
    const annotation = annotate(index, page);
    console.log(
      values.json
        ? JSON.stringify(record(index, file, page, annotation))
        : report(index, page, annotation),
    );
    return ExitCode.done;
  },
};

function refusalOf(files: readonly string[], ndjson: boolean): string | undefined {
  if (ndjson) return files.length > 0 ? 'With --ndjson only standard input is read.' : undefined;
  if (files.length > 1) return 'One article at a time.';
  return files.length === 0 ? 'Which article? Give a file, or - for standard input.' : undefined;
}
