import { publishedDay, type PageText } from '@backgrounder/model/page';
import type { SentPage } from '../messages.ts';

/** A page with the day on which it was published, where it tells one. */
export function datedPage({ page, evidence, address }: SentPage): PageText {
  const published = publishedDay(evidence, address);
  return { ...page, ...(published && { published }) };
}
