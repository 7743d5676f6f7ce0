// Each of these is sent to one of the extension's own pages as text, so that it can use nothing from outside.

/** Fills what room the browser leaves until so many bytes are left, or until it refuses. */
export async function fillDisk(left: number): Promise<void> {
  const opening = indexedDB.open('filler');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('stuff', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (bytes: number) =>
    new Promise<boolean>((resolve) => {
      const stuff = new Uint8Array(bytes);
      for (let from = 0; from < bytes; from += 65_536) {
        crypto.getRandomValues(stuff.subarray(from, Math.min(from + 65_536, bytes)));
      }
      const writing = database.transaction('stuff', 'readwrite');
      writing.objectStore('stuff').put(stuff);
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    });
  for (let bytes = 1_000_000; bytes > 1000; bytes /= 4) {
    for (;;) {
      const { usage = 0, quota = 0 } = await navigator.storage.estimate();
      if (quota - usage < left + bytes || !(await put(Math.floor(bytes)))) break;
    }
  }
  database.close();
}

/** Makes room again. */
export function freeDisk(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('filler');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
