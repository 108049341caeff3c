import { isCount, isRecord, isSpan } from './json.ts';

/** From the background, the popup or the panel to a page. */
export type ToPage =
  /** Read the page and say what it has, without drawing. */
  | { readonly type: 'survey' }
  /** Draw the marks. */
  | { readonly type: 'explain' }
  /** Clear the marks. */
  | { readonly type: 'stop' }
  /** Until the page is left, mark every mention, or as the settings say. */
  | { readonly type: 'marks'; readonly show: 'all' | 'setting' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** Open the card of one mention, by its number. */
  | { readonly type: 'open'; readonly mark: number }
  /** Show a sentence: UTF-16 code units into the page's text. */
  | { readonly type: 'show'; readonly start: number; readonly end: number }
  /** Say all that the panel shows of the page. */
  | { readonly type: 'panel' }
  /** Open the panel within the page, where the browser has none beside it. */
  | { readonly type: 'open-sheet' };

export function parseToPage(value: unknown): ToPage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.type) {
    case 'survey':
    case 'explain':
    case 'stop':
    case 'panel':
    case 'open-sheet':
      return { type: value.type };
    case 'marks':
      return value.show === 'all' || value.show === 'setting'
        ? { type: 'marks', show: value.show }
        : undefined;
    case 'step':
      return value.by === 1 || value.by === -1 ? { type: 'step', by: value.by } : undefined;
    case 'open':
      return isCount(value.mark) ? { type: 'open', mark: value.mark } : undefined;
    case 'show':
      return isSpan(value) ? { type: 'show', start: value.start, end: value.end } : undefined;
    default:
      return undefined;
  }
}
