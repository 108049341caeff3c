import type { DayEvidence, PageText } from '@backgrounder/model/page';
import { isListOf, isOptional, isRecord, isSpan, isString, type Json } from './json.ts';

/** A page as it tells the background of itself, which makes out its day. */
export interface SentPage {
  readonly page: Omit<PageText, 'published'>;
  readonly evidence: DayEvidence;
  readonly address: string;
}

export function isSentPage(value: unknown): value is SentPage {
  return (
    isRecord(value) &&
    isUndated(value.page) &&
    isEvidence(value.evidence) &&
    isString(value.address)
  );
}

function isUndated(value: unknown): value is SentPage['page'] {
  return (
    isRecord(value) &&
    isString(value.title) &&
    isString(value.text) &&
    isListOf(value.blocks, (block): block is Json & { start: number; end: number } =>
      isSpan(block) ? isString(block.kind) : false,
    ) &&
    isOptional(value.language, isString)
  );
}

function isEvidence(value: unknown): value is DayEvidence {
  return (
    isRecord(value) &&
    isListOf(value.jsonLd, isString) &&
    isListOf(
      value.metas,
      (meta): meta is readonly [string, string] => isListOf(meta, isString) && meta.length === 2,
    ) &&
    isListOf(value.stated, isString) &&
    isListOf(value.alone, isString) &&
    isListOf(value.listed, isString) &&
    isListOf(value.lines, isString)
  );
}
