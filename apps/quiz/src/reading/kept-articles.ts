import { articleDatabaseName } from './article-database-name.ts';
import { isArticle, type Article } from './article.ts';

/** An article that the reader asked to keep on this device. */
export interface KeptArticle {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly keptAt: number;
  readonly article: Article;
}

/** Articles on this device: nothing is kept unasked. Every operation may reject where there is no room or no storage. */
export interface KeptArticles {
  /** Newest first. */
  list(): Promise<readonly KeptArticle[]>;
  /** Replaces one of the same id. */
  put(kept: KeptArticle): Promise<void>;
  remove(id: string): Promise<void>;
}

const store = 'articles';

export function keptArticles(databases: IDBFactory, name = articleDatabaseName): KeptArticles {
  const use = async <T>(
    mode: IDBTransactionMode,
    work: (articles: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const database = await open(databases, name);
    try {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      await ended(transaction);
      return request.result;
    } finally {
      // It may be deleted at any time.
      database.close();
    }
  };
  return {
    list: async () => {
      const all = await use('readonly', (articles) => articles.getAll() as IDBRequest<unknown[]>);
      return all.filter(isKept).toSorted((a, b) => b.keptAt - a.keptAt);
    },
    put: async (kept) => {
      await use('readwrite', (articles) => articles.put(kept));
    },
    remove: async (id) => {
      await use('readwrite', (articles) => articles.delete(id));
    },
  };
}

function isKept(value: unknown): value is KeptArticle {
  const { id, keptAt, article } = value as Partial<KeptArticle>;
  return typeof id === 'string' && typeof keptAt === 'number' && isArticle(article);
}

function open(databases: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = databases.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(store, { keyPath: 'id' });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error as Error));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error as Error));
  });
}
