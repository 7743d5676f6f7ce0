/** What lies in the library and what is wrong in it. */
export interface Looked {
  readonly urls: readonly string[];
  readonly notes: readonly string[];
  /** What is kept of a note that is being written. */
  readonly draft: string;
  /** Rows that point at nothing, and what is missing: in words, with the name of the table. */
  readonly dangling: readonly string[];
}

/**
 * Reads the whole library. Runs in one of the extension's own pages, so that it can use nothing from outside.
 * It answers nothing as long as the library is not of this version (IndexedDB's number).
 */
export async function look(version: number): Promise<Looked | undefined> {
  interface Row {
    readonly [field: string]: unknown;
    readonly articleId: string;
    readonly id: string;
  }
  interface Extension {
    storage: { local: { get(key: string): Promise<{ draft?: { body?: string } }> } };
  }
  const found = (await indexedDB.databases()).find(({ name }) => name === 'newsthread');
  if (found?.version !== version) return undefined; // not asked for by name: that would make an empty one
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('newsthread'));
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names); // one moment for all tables
  const rows = new Map(
    await Promise.all(
      names.map(async (name) => [name, await settled<Row[]>(reading.objectStore(name).getAll())] as const),
    ),
  );
  database.close();
  const all = (name: string) => rows.get(name) ?? [];
  const keysOf = (name: string, field: string) => new Set(all(name).map((row) => row[field]));
  const articles = keysOf('articles', 'id');
  const pointing = (name: string, field: string, targets: ReadonlySet<unknown>) => {
    const lost = all(name).filter((row) => row[field] !== undefined && !targets.has(row[field]));
    return lost.length > 0 ? [`${lost.length} rows of ${name} without their ${field}`] : [];
  };
  const ofArticles = [
    'texts',
    'appearances',
    'quotes',
    'dates',
    'events',
    'notes',
    'revisions',
    'placements',
  ];
  const unplaced = all('meta').some(({ key }) => key === 'unplaced');
  const placed = keysOf('placements', 'articleId');
  const texts = keysOf('texts', 'articleId');
  const without = (what: string, there: ReadonlySet<unknown>) => {
    const bare = [...articles].filter((id) => !there.has(id));
    return bare.length > 0 ? [`${bare.length} articles without ${what}`] : [];
  };
  const members = all('storyEvents').flatMap((row) => (row.memberIds as string[] | undefined) ?? []);
  const dangling = [
    ...ofArticles.flatMap((name) => pointing(name, 'articleId', articles)),
    ...pointing('storyMembers', 'id', articles),
    ...pointing('appearances', 'entityKey', keysOf('entities', 'key')),
    ...pointing('placements', 'eventId', keysOf('storyEvents', 'id')),
    ...(members.every((id) => articles.has(id)) ? [] : ['a row of storyEvents with an article that is gone']),
    ...without('a text', texts),
    ...(unplaced ? [] : without('a story', placed)),
  ];
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const { draft } = await (world.browser ?? world.chrome).storage.local.get('draft');
  return {
    urls: all('articles').map((row) => row.canonicalUrl as string),
    notes: all('notes').map((row) => (row.note as { body: string } | null)?.body ?? ''),
    draft: draft?.body ?? '',
    dangling,
  };
}
