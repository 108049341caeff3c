import { parseArgs } from 'node:util';
import type { Pack, SourceId } from '../pack/types.ts';
import { verifyCitations, type VerifiedCitation } from '../verify/index.ts';
import { ExitCode, type Command } from './command.ts';
import { formatIssue, readPackFile, type PackFile } from './packs.ts';
import { readInput, readSource } from './read-article.ts';

export const verifyCommand: Command = {
  usage: `backgrounder verify PACK --source ID=FILE… [--json]
  Proves that the words a pack cites stand, each once, in saved copies of its sources (HTML or text).
  White space and the shape of quotation marks may differ. Tells what moved, changed or is missing.
  --source   a source's id in the pack, and the file that holds its copy; repeatable
  --json     {"pack","sources":[{"source","file","citations":[…]}],"unverified":[…]}`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        source: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [name, ...others] = positionals;
    const copies = values.source.map(parseCopy);
    if (name === undefined || others.length > 0 || copies.length === 0 || !copies.every(isGiven)) {
      console.error(`Which pack, and which copies?\n\n${verifyCommand.usage}`);
      return ExitCode.usage;
    }
    const file = readPackFile(name);
    if (!file.result.ok) {
      for (const issue of file.result.issues) console.error(formatIssue(name, issue));
      return ExitCode.inputErrors;
    }
    const { pack } = file.result;
    const verified = await verifyCopies(pack, copies);
    if (!verified) return ExitCode.inputErrors;
    const unverified = pack.sources
      .map(({ id }) => id)
      .filter((id) => !copies.some((copy) => copy.source === id));
    if (values.json) console.log(JSON.stringify({ pack: pack.id, sources: verified, unverified }));
    else print(file, verified, unverified);
    const failed = verified.some(({ citations }) => citations.some(isFault));
    return failed ? ExitCode.inputErrors : ExitCode.done;
  },
};

interface Copy {
  readonly source: SourceId;
  readonly file: string;
}

function parseCopy(text: string): Copy | undefined {
  const at = text.indexOf('=');
  return at < 1 ? undefined : { source: text.slice(0, at), file: text.slice(at + 1) };
}

function isGiven(copy: Copy | undefined): copy is Copy {
  return copy !== undefined;
}

interface VerifiedCopy extends Copy {
  readonly citations: readonly VerifiedCitation[];
}

/** `undefined` after printing what is wrong. */
async function verifyCopies(
  pack: Pack,
  copies: readonly Copy[],
): Promise<VerifiedCopy[] | undefined> {
  const verified: VerifiedCopy[] = [];
  for (const copy of copies) {
    if (!pack.sources.some(({ id }) => id === copy.source)) {
      console.error(`The pack "${pack.id}" has no source "${copy.source}".`);
      return undefined;
    }
    const input = await readInput(copy.file);
    if (input === undefined) return undefined;
    const source = await readSource(input, copy.file);
    verified.push({ ...copy, citations: verifyCitations(pack, copy.source, source) });
  }
  return verified;
}

/** What moved can still be found; of all else the copy is no proof. */
function isFault({ verdict }: VerifiedCitation): boolean {
  return verdict.kind !== 'stands' && verdict.kind !== 'moved';
}

function print(
  file: PackFile,
  verified: readonly VerifiedCopy[],
  unverified: readonly SourceId[],
): void {
  for (const { source, citations } of verified) {
    for (const verifiedCitation of citations) {
      const told = tell(verifiedCitation, source);
      if (told !== undefined) console.log(`${placeOf(file, verifiedCitation)}: ${told}`);
    }
  }
  for (const { source, file: copy, citations } of verified) {
    const stand = citations.filter((one) => one.verdict.kind === 'stands').length;
    console.log(`${source} (${copy}): ${stand} of ${citations.length} citations stand`);
  }
  if (unverified.length > 0)
    console.log(`Not verified, as no copy was given: ${unverified.join(', ')}`);
}

function placeOf(
  { name, positionAt }: PackFile,
  { fact, index, citation }: VerifiedCitation,
): string {
  const words = citation.selector?.type === 'fragment' ? 'start' : 'exact';
  const field = citation.selector ? words : 'source';
  const { line, column } = positionAt(['facts', fact, 'sources', index, field]);
  return `${name}:${line}:${column}`;
}

function tell({ fact, citation, verdict }: VerifiedCitation, source: SourceId): string | undefined {
  const { selector } = citation;
  const words =
    selector?.type === 'fragment' ? `${selector.start} … ${selector.end}` : (selector?.exact ?? '');
  switch (verdict.kind) {
    case 'stands':
      return undefined;
    case 'moved':
      return `moved: "${words}" (${fact}) stands in ${paragraph(verdict.paragraph)}, not in paragraph ${verdict.from}. Correct "paragraph".`;
    case 'repeated':
      return `repeated: "${words}" (${fact}) stands ${verdict.times} times in "${source}". Take more words, or add "prefix" or "suffix".`;
    case 'changed':
      return `changed: "${words}" (${fact}) is not in "${source}"; most like it, in ${paragraph(verdict.paragraph)}: "${verdict.found}". Copy the words as they stand.`;
    case 'missing':
      return `missing: nothing like "${words}" (${fact}) is in "${source}". Check the copy, and whether this source tells the fact.`;
    case 'unplaced':
      return `unplaced: a citation of "${fact}" does not say where in "${source}" it stands. Add "exact".`;
  }
}

function paragraph(number: number | undefined): string {
  return number === undefined ? 'a heading or beside the main text' : `paragraph ${number}`;
}
