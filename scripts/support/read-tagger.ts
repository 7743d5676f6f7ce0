import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTagger, type Tagger } from '../../lib/analyze/ner/tagger.ts';

const FILE = join(import.meta.dirname, '../../public/model/names-en.bin');

/** The tagger of the model file that ships with the extension; undefined where `npm run train` has not made it. */
export function readTagger(): Tagger | undefined {
  if (!existsSync(FILE)) return undefined;
  const bytes = readFileSync(FILE);
  return createTagger(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
}
