// Each of these is sent to one of the extension's own pages as text, so that it can use nothing from outside.

/** Deletes the library, as a browser does that clears the data of its pages. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('newsthread');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** Whether the welcome page has opened. */
export function isWelcomed(): boolean {
  interface Extension {
    extension: { getViews(wanted: { type: 'tab' }): Window[] };
  }
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const views = (world.browser ?? world.chrome).extension.getViews({ type: 'tab' });
  return views.some(({ location }) => location.pathname === '/welcome.html');
}

/** What session storage says of the page at this address. */
export async function findAnyStatus(url: string): Promise<string | undefined> {
  interface Extension {
    storage: { session: { get(keys: null): Promise<Record<string, { url?: string; status?: string }>> } };
  }
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const states = Object.values(await (world.browser ?? world.chrome).storage.session.get(null));
  return states.find((state) => state.url === url)?.status;
}

/** Writes `null` into a field of the articles with this title. */
export async function damageArticle({ title, field }: { title: string; field: string }): Promise<void> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('newsthread'));
  const articles = database.transaction('articles', 'readwrite').objectStore('articles');
  const rows = await settled<{ title: string }[]>(articles.getAll());
  for (const row of rows.filter((each) => each.title === title))
    await settled(articles.put({ ...row, [field]: null }));
  database.close();
}
