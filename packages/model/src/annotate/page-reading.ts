import { findCandidates } from '../match/scan.ts';
import type { Candidate, MatchIndex } from '../match/types.ts';
import type { PageText } from '../page/types.ts';
import { readPageSentences, type PageSentences } from '../reading/read-page-sentences.ts';
import { freeStanding } from './disambiguate.ts';
import { withOfficeHolders } from './office-holders.ts';
import type { Annotation } from './types.ts';

/** What is read of a page for all that is asked of it. */
export interface PageReading {
  readonly index: MatchIndex;
  readonly page: PageText;
  /** Names that may stand for something, in the order of the text: no part of a longer one. */
  readonly candidates: readonly Candidate[];
  /** Read when first asked for: most pages are about no story, and need it not. */
  readonly sentences: () => PageSentences;
}

export function readingOf(index: MatchIndex, page: PageText): PageReading {
  const found = findCandidates(index, page.text);
  const candidates = freeStanding(
    page.text,
    withOfficeHolders(found, index.packs, page.published?.day),
  );
  let sentences: PageSentences | undefined;
  return { index, page, candidates, sentences: () => (sentences ??= readPageSentences(page)) };
}

/** Kept as long as the annotations made from them. */
const readings = new WeakMap<Annotation, PageReading>();

export function keepReading(annotation: Annotation, reading: PageReading): Annotation {
  readings.set(annotation, reading);
  return annotation;
}

/** The reading that an annotation was made from; a new one where it came from elsewhere, or from another page. */
export function readingBehind(
  annotation: Annotation,
  index: MatchIndex,
  page: PageText,
): PageReading {
  const kept = readings.get(annotation);
  return kept?.index === index && kept.page === page ? kept : readingOf(index, page);
}
