import { annotate } from '../src/annotate/index.ts';
import { compileIndex, type MatchIndex } from '../src/match/index.ts';
import { builtInPacks } from '../src/packs/index.ts';
import { plainPage, type PageText } from '../src/page/index.ts';
import { parseDay } from '../src/time/day.ts';
import { generatedText } from './generated-news.ts';
import { measure, type Contestant, type Figure, type Rounds } from './measure.ts';
import { packOfNames } from './pack-of-names.ts';

/** The built-in packs, and beside them a pack of this many names. */
export function indexBeside(names: readonly string[]): MatchIndex {
  return compileIndex([...builtInPacks, packOfNames(names)]);
}

/**
 * A page about the story of a built-in pack: a third of its sentences tell facts of it, over and over, the
 * others are made up.
 * @param length UTF-16 code units at least
 * @param names those that the made-up sentences name
 */
export function generatedPage(length: number, names: readonly string[]): PageText {
  const facts = builtInPacks[0]?.facts ?? [];
  const filler = generatedText(length, names).split(/(?<=\.)\s/);
  const paragraphs = ['China restricts exports of gallium and germanium'];
  let written = 0;
  for (let at = 0; written < length; at++) {
    const told = facts[at % facts.length]?.summary ?? '';
    const paragraph = [told, ...filler.slice(2 * at, 2 * at + 2)].join(' ');
    paragraphs.push(paragraph);
    written += paragraph.length + 1;
  }
  return plainPage(paragraphs.join('\n\n'), parseDay('2023-07-09'));
}

export interface AnnotateCase {
  readonly name: string;
  readonly index: MatchIndex;
  readonly page: PageText;
}

/** Times all of `annotate`; throws where a page tells nothing, or another time something else. */
export function timeAnnotating(cases: readonly AnnotateCase[], rounds: Rounds): Figure[] {
  return measure(
    cases.map(({ name, index, page }): Contestant => {
      const run = (): number => {
        const { mentions, facts } = annotate(index, page);
        return mentions.length + facts.length;
      };
      const { mentions, facts } = annotate(index, page);
      if (mentions.length === 0 || facts.length === 0) throw new Error(`${name} tells nothing.`);
      return { name, count: mentions.length + facts.length, run };
    }),
    rounds,
  );
}
