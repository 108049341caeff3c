import { StoreFailure } from '../database/store-failure.ts';
import type { ExtensionTranslate } from '../words-context.ts';

/** What went wrong, for the reader: a store's failure in their language, any other as the browser tells it. */
export function errorInWords(error: unknown, t: ExtensionTranslate): string {
  return error instanceof StoreFailure ? t(`failure.${error.code}`) : messageOf(error);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
