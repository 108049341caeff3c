import { parseArgs } from 'node:util';
import { fromWikidata, type WikidataFile, type WikidataProblem } from '../interchange/index.ts';
import { languageTag } from '../pack/language-tag.ts';
import { ExitCode, type Command } from './command.ts';
import { draftYaml } from '../pack/yaml.ts';
import { readTextFile } from './read-text-file.ts';

export const importCommand: Command = {
  usage: `backgrounder import wikidata FILE… [--language en,zh,es,fr,de]
  Prints a pack drafted from Wikidata's JSON (Special:EntityData, wbgetentities): entities with their
  names, and the posts that persons held. Comments in it say what to look at.
  --language   the names to take; the first is the pack's language`,

  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { language: { type: 'string', default: 'en,zh,es,fr,de' } },
      allowPositionals: true,
    });
    return Promise.resolve(importFrom(positionals, values.language.split(',')));
  },
};

const header = ['Drafted from Wikidata. Look at every line; where it is right, take "draft" out.'];

function importFrom([from, ...names]: readonly string[], languages: readonly string[]): number {
  if (from !== 'wikidata' || names.length === 0) {
    const wrong =
      from === undefined || from === 'wikidata'
        ? 'Which file?'
        : `There is no import from "${from}".`;
    console.error(`${wrong}\n\n${importCommand.usage}`);
    return ExitCode.usage;
  }
  const bad = languages.find((language) => !languageTag.test(language));
  const [first, ...others] = languages;
  if (first === undefined || bad !== undefined) {
    console.error(`"${bad}" is no language; write "en" or "zh-hans", with commas between.`);
    return ExitCode.usage;
  }
  const files = names.map(readFile);
  const unread = files.filter((file) => 'message' in file);
  if (unread.length > 0) return refused(unread);
  const result = fromWikidata(
    files.filter((file) => 'text' in file),
    [first, ...others],
  );
  if (!result.ok) return refused(result.problems);
  process.stdout.write(draftYaml({ ...result, header }));
  return ExitCode.done;
}

function readFile(name: string): WikidataFile | WikidataProblem {
  const read = readTextFile(name);
  return read.ok ? { name, text: read.text } : { file: name, ...read };
}

function refused(problems: readonly WikidataProblem[]): number {
  for (const { file, message, mend } of problems) console.error(`${file}: ${message} ${mend}`);
  return ExitCode.inputErrors;
}
