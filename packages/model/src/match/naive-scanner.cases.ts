import type { Pack } from '../pack/types.ts';
import { classOf, fold, foldKeepingCase } from './fold.ts';
import { shoutedForm } from './names.ts';
import type { Candidate, Name, Owner } from './types.ts';
import { isWordAt, wordEnd } from './words.ts';

/** What the scanner must find, in few lines: at each beginning of a word, every name in turn, longest first. */
export function naiveCandidates(packs: readonly Pack[], text: string): Candidate[] {
  const names = naiveNames(packs);
  const [folded, cased] = [fold(text), foldKeepingCase(text)];
  const candidates: Candidate[] = [];
  let position = 0;
  while (position < text.length) {
    const start = position;
    const kind = classOf(folded.charCodeAt(start));
    const found = kind === 'other' ? undefined : naiveAt(names, folded, cased, start);
    if (found) candidates.push(found);
    position = found?.end ?? (kind === 'word' ? wordEnd(folded, start) : start + 1);
  }
  return candidates;
}

function naiveAt(
  names: readonly Name[],
  folded: string,
  cased: string,
  start: number,
): Candidate | undefined {
  for (const name of names) {
    const stands = name.matchCase
      ? cased.startsWith(name.folded, start) ||
        (name.shouted !== undefined && cased.startsWith(name.shouted, start))
      : folded.startsWith(name.folded, start);
    const end = stands ? endOfName(name, folded, start + name.folded.length) : undefined;
    if (end !== undefined) return { start, end, name };
  }
  return undefined;
}

function endOfName(name: Name, folded: string, end: number): number | undefined {
  if (classOf(folded.charCodeAt(end - 1)) === 'unspaced') return end;
  if (isWordAt(folded, end)) {
    const isPlural = folded.charAt(end) === 's' && !isWordAt(folded, end + 1);
    return isPlural && !name.matchCase ? end + 1 : undefined;
  }
  const isLonger = folded.charAt(end) === "'" && isWordAt(folded, end + 1);
  return isLonger && folded.slice(end + 1, wordEnd(folded, end + 1)) !== 's' ? undefined : end;
}

/** All names, longest first, and of one length in the order in which they are listed. */
function naiveNames(packs: readonly Pack[]): Name[] {
  const names = new Map<string, Name & { owners: Owner[] }>();
  for (const pack of packs) {
    for (const { id, kind, telling, aliases } of pack.entities) {
      for (const { text, matchCase, ambiguity } of aliases) {
        const folded = matchCase ? foldKeepingCase(text) : fold(text);
        if (folded.trim() === '') continue;
        const shouted = matchCase ? shoutedForm(folded) : undefined;
        const key = `${matchCase}:${folded}`;
        const made = { text, folded, matchCase, ...(shouted !== undefined && { shouted }) };
        const name = names.get(key) ?? { ...made, owners: [] };
        const own = name.owners.find((one) => one.pack === pack.id && one.entity === id);
        const surest = (['unique', 'ambiguous', 'generic'] as const).find((one) =>
          [ambiguity, own?.ambiguity].includes(one),
        )!;
        const at = own ? name.owners.indexOf(own) : name.owners.length;
        name.owners[at] = { pack: pack.id, entity: id, kind, telling, ambiguity: surest };
        names.set(key, name);
      }
    }
  }
  return [...names.values()].sort((a, b) => b.folded.length - a.folded.length);
}
