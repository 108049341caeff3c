import type { MatchIndex } from '../match/types.ts';
import type { PageText } from '../page/types.ts';
import type { Pack } from '../pack/types.ts';
import { readSentences } from '../reading/read-sentences.ts';
import { factsOf } from './annotate.ts';
import { otherDates } from './other-date.ts';
import { otherNumbers } from './other-number.ts';
import { otherWords } from './other-words.ts';
import { readingBehind } from './page-reading.ts';
import type { Differing, ReadPlace } from './differing.ts';
import type { Annotation } from './types.ts';

/**
 * Where a page says something else than a pack stores, in the order of the page. Each accuses one of both of an
 * error, so a doubt is enough to leave it out.
 */
export function differencesOn(
  index: MatchIndex,
  pack: Pack,
  page: PageText,
  annotation: Annotation,
): Differing[] {
  const reading = readingBehind(annotation, index, page);
  const sentences = reading.sentences();
  const { language } = sentences;
  if (language === undefined) return [];
  const links = annotation.facts.filter((link) => link.pack === pack.id);
  const read = readSentences(sentences, reading.candidates, pack);
  const place: ReadPlace = {
    page,
    language,
    sentences: read,
    pack,
    links,
    mentions: annotation.mentions,
  };
  return [
    ...otherNumbers(place, factsOf(pack)),
    ...otherDates(place, index.packs),
    ...otherWords(place),
  ].sort((a, b) => a.start - b.start);
}
