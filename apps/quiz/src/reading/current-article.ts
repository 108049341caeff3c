import { isArticle, type Article } from './article.ts';

/** The article in front, and the id under which it is kept on this device, where it is. */
export interface CurrentArticle {
  readonly article: Article;
  readonly keptAs?: string;
}

/** Where a tab keeps its article over a reload, and no longer than the tab is open. */
export interface CurrentPlace {
  read(): CurrentArticle | undefined;
  write(current: CurrentArticle): void;
  forget(): void;
}

const key = 'backgrounder.article';

/** Asks for the storage each time: a browser that forbids it throws on the asking. */
export function currentPlace(storage: () => Storage): CurrentPlace {
  return {
    read() {
      try {
        const value = JSON.parse(
          storage().getItem(key) ?? 'null',
        ) as Partial<CurrentArticle> | null;
        if (!isArticle(value?.article)) return undefined;
        const { article, keptAs } = value;
        return { article, ...(typeof keptAs === 'string' && { keptAs }) };
      } catch {
        return undefined;
      }
    },
    write(current) {
      try {
        storage().setItem(key, JSON.stringify(current));
      } catch {
        // No room: after a reload the text must be pasted again.
        this.forget();
      }
    },
    forget() {
      try {
        storage().removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
