import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draftPack, type Article, type Draft } from '../draft/draft-pack.ts';
import { pageSource, type PageSource } from '../page/page-source.ts';
import { plainPage, readPage } from '../page/read-page.ts';
import type { PageText } from '../page/types.ts';
import { parseDay, type Day } from '../time/day.ts';
import { ExitCode, type Command } from './command.ts';
import { draftYaml } from '../pack/yaml.ts';
import { isHtml, readInput } from './read-article.ts';
import { parseRoot } from './read-html.ts';
import { loadTagger } from './tag-words.ts';

export const draftCommand: Command = {
  usage: `backgrounder draft [--date YYYY-MM-DD] [--url URL] [--output FILE [--force]] FILE|-
  Drafts a pack from an article (text or HTML, in English) and prints it as YAML: who and what the article
  names, what is quoted, what was done on which day. Every part is marked "draft: true", for you to review.
  --date    the day of publication, where the page does not tell it
  --url     the article's address, where the page does not tell it
  --output  write to this file, which must not exist unless --force is given`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        date: { type: 'string' },
        url: { type: 'string' },
        output: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    const given = values.date === undefined ? undefined : parseDay(values.date);
    const wrong =
      file === undefined || others.length > 0
        ? `Which article?\n\n${draftCommand.usage}`
        : wrongOption(values, given);
    if (file === undefined || wrong !== undefined) {
      console.error(wrong);
      return ExitCode.usage;
    }
    const input = await readInput(file);
    if (input === undefined) return ExitCode.inputErrors;
    const article = await articleIn(input, file, { given, url: values.url });
    if (typeof article === 'string') {
      console.error(article);
      return ExitCode.inputErrors;
    }
    const draft = draftPack(article, await loadTagger());
    const yaml = draftYaml({ ...draft, header });
    if (values.output === undefined) process.stdout.write(yaml);
    else if (!write(values.output, yaml, values.force)) return ExitCode.inputErrors;
    for (const remark of remarks(draft, file)) console.error(remark);
    return ExitCode.done;
  },
};

const header = [
  'A draft, made by "backgrounder draft" out of one article. Nothing here is reviewed, and names and speakers',
  'may be wrong. What to do:',
  '1. Replace title, summary and authors in the head.',
  '2. Go through entities and facts: take out what the story does not need, correct the rest, and rewrite every',
  '   summary and description in your own words.',
  '3. Delete "draft: true" wherever you have done so, and at last in the head.',
  '4. Run "backgrounder check" on this file, and "backgrounder verify" to hold its citations against the article.',
  'docs/writing-a-pack.md in the package @backgrounder/model tells what may stand here.',
];

interface Options {
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly output?: string | undefined;
  readonly force: boolean;
}

function wrongOption({ date, url, output, force }: Options, given: Day | undefined) {
  if (date !== undefined && given === undefined) {
    return `"${date}" is no date; write it as YYYY-MM-DD.`;
  }
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
    return `"${url}" is no address; write it as https://….`;
  }
  return output !== undefined && !force && existsSync(output) ? alreadyThere(output) : undefined;
}

function alreadyThere(output: string): string {
  return `${output} is there already; name another file, or add --force to overwrite it.`;
}

function write(output: string, yaml: string, force: boolean): boolean {
  try {
    writeFileSync(output, yaml, { flag: force ? 'w' : 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    console.error(
      code === 'EEXIST' ? alreadyThere(output) : `${output} cannot be written (${code}).`,
    );
    return false;
  }
}

interface Given {
  readonly given: Day | undefined;
  readonly url: string | undefined;
}

/** The article of a file, or what it lacks and how to mend that. */
async function articleIn(
  input: string,
  file: string,
  { given, url }: Given,
): Promise<Article | string> {
  const { page, source } = isHtml(input, file)
    ? await htmlArticle(input, { given, url })
    : { page: plainPage(input, given), source: {} };
  if (page.text.trim() === '') {
    return `There is no text in ${inputName(file)}: give an article as text or HTML.`;
  }
  if (!page.published) {
    return capitalised(
      `${inputName(file)} does not tell when it was published; add --date YYYY-MM-DD.`,
    );
  }
  return {
    page,
    source: { ...source, ...(url !== undefined && { url }) },
    published: page.published.day,
  };
}

async function htmlArticle(
  html: string,
  { given, url }: Given,
): Promise<{ readonly page: PageText; readonly source: PageSource }> {
  const root = await parseRoot(html);
  const source = pageSource(root);
  const page = readPage(root, { given, url: url ?? source.url });
  return { page, source };
}

/** A file as sentences name it. */
function inputName(file: string): string {
  return file === '-' ? 'the standard input' : file;
}

/** Only what stands for the name of a file gets a capital. */
function capitalised(sentence: string): string {
  return sentence.replace(/^the standard input/, 'The standard input');
}

/** What the author should know of a draft beside what is in it. */
function remarks({ pack, english, unattributed }: Draft, file: string): string[] {
  if (!english) {
    return [
      capitalised(
        `${inputName(file)} does not read as English: names, quotations and events are drafted for English only. `,
      ) + 'The head and the source are there to go on from.',
    ];
  }
  const entities = Object.keys(pack.entities);
  if (entities.length === 0) {
    return [
      `No person, organization or place was found in ${inputName(file)}, so there is nothing to draft facts from. ` +
        'The head and the source are there to go on from.',
    ];
  }
  const facts = Object.keys(pack.facts);
  const counts = `Drafted for your review: facts ${facts.length}, entities ${entities.length}.`;
  if (unattributed.length === 0) return [counts];
  const where = [...new Set(unattributed)].join(', ');
  return [counts, `Left out, as nobody named says them: quotations in paragraphs ${where}.`];
}
