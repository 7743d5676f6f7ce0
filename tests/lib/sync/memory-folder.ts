import { success } from '../../../lib/model/result.ts';
import type { RemoteFolder } from '../../../lib/sync/web-dav.ts';

/** A folder as a server keeps it, without the server. */
export function createMemoryFolder(): RemoteFolder & {
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
} {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    list: async () => success([...files.keys()].join('\n')),
    create: async () => success(undefined),
    read: async (name) => success(files.get(name)),
    async write(name, bytes) {
      if (files.has(name)) return success(false);
      files.set(name, bytes);
      return success(true);
    },
    async remove(name) {
      files.delete(name);
      return success(undefined);
    },
  };
}
