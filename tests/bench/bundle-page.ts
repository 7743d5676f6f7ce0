import { fileURLToPath } from 'node:url';
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
