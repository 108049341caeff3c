import { parseArgs } from 'node:util';
import type { Pack, SourceId } from '../pack/types.ts';
import {
  verifyCitations,
  verifyQuotations,
  type SourceCopy,
  type VerifiedCitation,
  type VerifiedQuotation,
} from '../verify/index.ts';
import { ExitCode, type Command } from './command.ts';
import { formatIssue, readPackFile, type PackFile } from './packs.ts';
import { readInput, readSource } from './read-article.ts';

export const verifyCommand: Command = {
  usage: `backgrounder verify PACK --source ID=FILE… [--json]
  Proves that the words a pack cites stand, each once, in saved copies of its sources (HTML or text), and that
  what it quotes was said so. White space and the shape of quotation marks may differ. Tells what moved,
  changed or is missing.
  --source   a source's id in the pack, and the file that holds its copy; repeatable
  --json     {"pack","sources":[{"source","file","citations":[…]}],"quotations":[…],"unverified":[…]}`,

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
    const read = await readCopies(pack, copies);
    if (!read) return ExitCode.inputErrors;
    const verified = read.map(({ source, file: from, copy }) => ({
      source,
      file: from,
      citations: verifyCitations(pack, source, copy),
    }));
    const quotations = verifyQuotations(
      pack,
      new Map(read.map(({ source, copy }) => [source, copy])),
    );
    const unverified = pack.sources
      .map(({ id }) => id)
      .filter((id) => !copies.some((copy) => copy.source === id));
    if (values.json) {
      console.log(JSON.stringify({ pack: pack.id, sources: verified, quotations, unverified }));
    } else print(file, { verified, quotations, unverified });
    const failed =
      verified.some(({ citations }) => citations.some(isFault)) || quotations.some(isFault);
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

interface ReadCopy extends Copy {
  readonly copy: SourceCopy;
}

/** `undefined` after printing what is wrong. */
async function readCopies(pack: Pack, copies: readonly Copy[]): Promise<ReadCopy[] | undefined> {
  const read: ReadCopy[] = [];
  const known = pack.sources.map(({ id }) => id);
  for (const { source, file } of copies) {
    if (!known.includes(source)) {
      console.error(
        `The pack "${pack.id}" has no source "${source}"; its sources are: ${known.join(', ')}.`,
      );
      return undefined;
    }
    const input = await readInput(file);
    if (input === undefined) return undefined;
    read.push({ source, file, copy: await readSource(input, file) });
  }
  return read;
}

/** What moved can still be found; of all else the copy is no proof. */
function isFault({ verdict }: VerifiedCitation | VerifiedQuotation): boolean {
  return verdict.kind !== 'stands' && verdict.kind !== 'moved';
}

interface Findings {
  readonly verified: readonly VerifiedCopy[];
  readonly quotations: readonly VerifiedQuotation[];
  readonly unverified: readonly SourceId[];
}

function print(file: PackFile, { verified, quotations, unverified }: Findings): void {
  for (const { source, citations } of verified) {
    for (const verifiedCitation of citations) {
      const told = tell(verifiedCitation, source);
      if (told !== undefined) console.log(`${placeOf(file, verifiedCitation)}: ${told}`);
    }
  }
  for (const quotation of quotations) {
    const told = tellQuotation(quotation);
    if (told === undefined) continue;
    const { line, column } = file.positionAt(['facts', quotation.fact, 'quotation']);
    console.log(`${file.name}:${line}:${column}: ${told}`);
  }
  for (const { source, file: copy, citations } of verified) {
    const moved = count(citations, 'moved');
    const told = `${source} (${copy}): ${count(citations, 'stands')} of ${citations.length} citations stand`;
    console.log(moved === 0 ? told : `${told}, ${moved} moved`);
  }
  if (quotations.length > 0) {
    console.log(`Quotations: ${count(quotations, 'stands')} of ${quotations.length} stand`);
  }
  if (unverified.length > 0)
    console.log(`Not verified, as no copy was given: ${unverified.join(', ')}`);
}

function count(
  found: readonly (VerifiedCitation | VerifiedQuotation)[],
  kind: VerifiedCitation['verdict']['kind'],
): number {
  return found.filter(({ verdict }) => verdict.kind === kind).length;
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

function tellQuotation({
  fact,
  quotation,
  source,
  verdict,
}: VerifiedQuotation): string | undefined {
  switch (verdict.kind) {
    case 'stands':
      return undefined;
    case 'changed':
      return `changed: the quotation "${quotation}" (${fact}) is not in "${source}"; most like it, in ${paragraph(verdict.paragraph)}: "${verdict.found}". Quote the words as they were said.`;
    case 'missing':
      return `missing: nothing like the quotation "${quotation}" (${fact}) is in "${source}". Check the copy, or write a "paraphrase".`;
  }
}

function paragraph(number: number | undefined): string {
  return number === undefined ? 'a heading or beside the main text' : `paragraph ${number}`;
}
