import type { FactStatus } from '@backgrounder/model';
import type { Words } from '../words/messages.ts';
import type { CardFact } from './content.ts';

/** What is set in another language may run the other way: it must not turn what stands around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Nothing for a fact that is plainly reported: that goes without saying. */
export function statusInWords(t: Words['t'], status: FactStatus): string | undefined {
  return status === 'reported' ? undefined : t(`card.status.${status}`);
}

/** Who says so, where the fact is somebody's word. */
export function attributionInWords(
  t: Words['t'],
  { fact, attribution }: CardFact,
): string | undefined {
  if (attribution === undefined) return undefined;
  const by = [isolated(attribution)];
  return fact.type === 'claim' ? t('card.claimedBy', by) : t('card.saidBy', by);
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
