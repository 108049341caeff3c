import type { Tally } from './annotate-lines.ts';

/** Characters of an id or an error that are shown: both may hold what a stranger wrote. */
const longest = 160;

/** How many lines failed, and of the first of them which and why; a few lines long, whatever was in the input. */
export function failureSummary({ lines, failed, failures }: Tally): string {
  const told = failures.map(({ line, id, error }) => {
    const named = id === null ? '' : ` (id ${shortened(JSON.stringify(id))})`;
    return `  line ${line}${named}: ${shortened(error.replaceAll(/\s+/g, ' '))}`;
  });
  const more = failed - failures.length;
  return [
    `${failed} of ${lines} lines failed:`,
    ...told,
    ...(more > 0 ? [`  and ${more} more; their answers hold "error"`] : []),
  ].join('\n');
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
