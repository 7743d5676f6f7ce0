import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';

/** A table of IndexedDB. */
interface TableShape {
  readonly key: string | readonly string[];
  readonly indexes: readonly { readonly path: string | readonly string[]; readonly each: boolean }[];
  /** Fields of today's rows that they did not have. */
  readonly without: readonly string[];
}

/** The database as one version of the extension left it. */
export interface Shape {
  /** As IndexedDB counts: Dexie takes tens. */
  readonly version: number;
  readonly tables: Readonly<Record<string, TableShape>>;
}

/** Fields that came with a migration, by its number. */
const CAME_WITH: readonly {
  readonly number: number;
  readonly table: string;
  readonly fields: readonly string[];
}[] = [
  { number: 2, table: 'quotes', fields: ['keys'] },
  { number: 3, table: 'quotes', fields: ['speaker', 'day'] },
  { number: 5, table: 'texts', fields: ['words'] },
  { number: 5, table: 'notes', fields: ['words'] },
];

/** The shape after so many migrations. */
export function shapeAfter(migrations: number): Shape {
  const stores: Record<string, string | null> = Object.assign(
    {},
    ...MIGRATIONS.slice(0, migrations).map((migration) => migration.stores),
  );
  const tables = Object.entries(stores).flatMap(([name, notation]) =>
    notation === null ? [] : [[name, toTable(notation, fieldsAfter(migrations, name))] as const],
  );
  return { version: migrations * 10, tables: Object.fromEntries(tables) };
}

function fieldsAfter(migrations: number, table: string): string[] {
  return CAME_WITH.filter((each) => each.number > migrations && each.table === table).flatMap(
    ({ fields }) => fields,
  );
}

function toTable(notation: string, without: readonly string[]): TableShape {
  const [key = '', ...indexes] = notation.split(',').map((each) => each.trim());
  const toPath = (text: string) => {
    const fields = text.replace(/^\*|[[\]]/gu, '').split('+');
    return fields.length > 1 ? fields : (fields[0] ?? '');
  };
  return {
    key: toPath(key),
    indexes: indexes.map((each) => ({ path: toPath(each), each: each.startsWith('*') })),
    without,
  };
}

// These are sent to one of the extension's own pages as text, so that they can use nothing from outside.

/** All rows of the library, as JSON in which a Map or a Set is an object with its entries. */
export async function readRows(): Promise<string> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('newsthread'));
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names);
  const all = names.map(
    async (name) => [name, await settled<object[]>(reading.objectStore(name).getAll())] as const,
  );
  const rows = Object.fromEntries(await Promise.all(all));
  database.close();
  return JSON.stringify(rows, (_key, value) => {
    if (value instanceof Map) return { map: [...value] };
    return value instanceof Set ? { set: [...value] } : value;
  });
}

/**
 * Makes the library anew in this shape with these rows (JSON), in one go: nobody finds it empty. Held, its connection stays
 * open and heeds nobody until `letGo`.
 */
export function rebuild(wanted: {
  readonly shape: Shape;
  readonly rows: string;
  readonly held?: boolean;
}): Promise<void> {
  const { shape, held } = wanted;
  const rows = JSON.parse(wanted.rows, (_key, value) => {
    if (Array.isArray(value?.map)) return new Map(value.map);
    return Array.isArray(value?.set) ? new Set(value.set) : value;
  }) as Readonly<Record<string, readonly object[]>>;
  const toPath = (path: string | readonly string[]) => (typeof path === 'string' ? path : [...path]);
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('newsthread');
    const opening = indexedDB.open('newsthread', shape.version); // comes next, whoever else is waiting
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [name, { key, indexes, without }] of Object.entries(shape.tables)) {
        const table = opening.result.createObjectStore(name, { keyPath: toPath(key) });
        for (const { path, each } of indexes) {
          // Dexie calls an index as it writes it.
          const called = typeof path === 'string' ? path : `[${path.join('+')}]`;
          table.createIndex(called, toPath(path), { multiEntry: each });
        }
        for (const row of rows[name] ?? []) {
          const older = Object.entries(row).filter(([field]) => !without.includes(field));
          table.put(Object.fromEntries(older));
        }
      }
    };
    opening.onsuccess = () => {
      if (held) (globalThis as { heldLibrary?: IDBDatabase }).heldLibrary = opening.result;
      else opening.result.close();
      resolve();
    };
  });
}

/** Closes the connection that is held. */
export function letGo(): void {
  (globalThis as { heldLibrary?: IDBDatabase }).heldLibrary?.close();
}
