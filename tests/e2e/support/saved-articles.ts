import type { Page } from 'puppeteer-core';

/** An article as it lies in the library. */
export interface SavedText {
  readonly title: string;
  readonly url: string;
  readonly access: string;
  readonly authors: readonly string[];
  readonly publishedAt?: string;
  readonly text: string;
}

/** All articles in the library with their texts, the last read first. `host` is one of the extension's own pages. */
export function findSavedArticles(host: Page): Promise<readonly SavedText[]> {
  return host.evaluate(readLibrary);
}

// Sent to the browser as text, so that it can use nothing from outside.
async function readLibrary(): Promise<SavedText[]> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('newsthread'));
  const all = <T>(table: string): Promise<T[]> =>
    settled(database.transaction(table).objectStore(table).getAll());
  const texts = new Map(
    (await all<{ articleId: string; text: string }>('texts')).map((row) => [row.articleId, row]),
  );
  const articles = await all<SavedText & { id: string; lastReadAt: string }>('articles');
  database.close();
  return articles
    .sort((a, b) => b.lastReadAt.localeCompare(a.lastReadAt))
    .map(({ id, title, url, access, authors, publishedAt }) => {
      const text = texts.get(id)?.text ?? '';
      return { title, url, access, authors, publishedAt, text };
    });
}
