import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** A file and all that it imports as one script, which makes what it exports a global variable of this name. */
export async function bundlePage(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The page was not built.');
  return output.output[0].code;
}

/** What a file and all that it imports weigh in the extension: bytes, minified and gzipped. */
export async function gzippedSize(entry: URL): Promise<number> {
  return gzipSync(await bundlePage(entry, 'weighed')).length;
}
