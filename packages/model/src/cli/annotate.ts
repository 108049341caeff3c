import { parseArgs } from 'node:util';
import { annotate } from '../annotate/annotate.ts';
import { compileIndex } from '../match/compile.ts';
import { parseDay } from '../time/day.ts';
import { annotateLines } from './annotate-lines.ts';
import { record } from './annotation-record.ts';
import { ExitCode, type Command } from './command.ts';
import { loadPacks } from './packs.ts';
import { readArticle, readInput } from './read-article.ts';
import { report } from './report.ts';

export const annotateCommand: Command = {
  usage: `backgrounder annotate [--pack FILE]… [--date YYYY-MM-DD] [--json] FILE|-
  Finds in an article (text or HTML) what the packs know of it, and prints a report.
  --date   the day of publication, where the page does not tell it
  --json   {"id","title","published","text","stories","mentions","facts"}
backgrounder annotate [--pack FILE]… --ndjson < LINES
  A filter: each line {"id", "text" or "html", "url"?, "date"?} gives one such object;
  a bad line gives {"id","error"}, and the filter goes on and ends with exit code 1.`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string', multiple: true, default: [] },
        date: { type: 'string' },
        json: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const given = values.date === undefined ? undefined : parseDay(values.date);
    if (values.date !== undefined && given === undefined) {
      console.error(`"${values.date}" is no date; write it as YYYY-MM-DD.`);
      return ExitCode.usage;
    }
    const [file, ...others] = positionals;
    if (values.ndjson ? file !== undefined : file === undefined || others.length > 0) {
      console.error(annotateCommand.usage);
      return ExitCode.usage;
    }
    const packs = loadPacks(values.pack);
    if (!packs) return ExitCode.inputErrors;
    const index = compileIndex(packs);
    if (values.ndjson || file === undefined) {
      const failed = await annotateLines(index, given, process.stdin, process.stdout);
      if (failed > 0) console.error(`${failed} lines failed`);
      return failed > 0 ? ExitCode.inputErrors : ExitCode.done;
    }

    const input = await readInput(file);
    if (input === undefined) return ExitCode.inputErrors;
    const page = readArticle(input, file, given);
    const annotation = annotate(index, page);
    console.log(
      values.json
        ? JSON.stringify(record(file, page, annotation))
        : report(packs, page, annotation),
    );
    return ExitCode.done;
  },
};
