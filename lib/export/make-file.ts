import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ArchivedArticle } from '../model/archive.ts';
import type { Hash } from './checksum.ts';
import { createFileNames, toArticleFileName, toLibraryFileName } from './file-name.ts';
import type { ExportContext, ExportFormat } from './format.ts';
import { writeExport } from './write-export.ts';

/** A file as it is handed to the reader. Its parts are written while they are read, so that none has to be held. */
export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  /** Text as UTF-8, or bytes, one after the other. */
  readonly parts: AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}

/** Writes articles to one file: a zip where the format wants a file for each and there are several. */
export async function makeFile(
  format: ExportFormat,
  context: ExportContext,
  articles: AsyncIterable<ArchivedArticle>,
  hash: Hash,
): Promise<ExportedFile> {
  const { extension, fileWord = 'library' } = format;
  const nameOfAll = (ending: string) => toLibraryFileName(fileWord, context.exportedAt, ending);
  const mime = `${format.mime};charset=utf-8`;
  if (context.count === 1) {
    const only = await gather(articles);
    const name = only[0] ? toArticleFileName(only[0], extension) : nameOfAll(extension);
    return { name, mime, parts: writeExport(format, context, only, hash) };
  }
  if (!format.isFilePerArticle)
    return { name: nameOfAll(extension), mime, parts: writeExport(format, context, articles, hash) };
  return { name: nameOfAll('zip'), mime: 'application/zip', parts: zip(format, context, articles, hash) };
}

async function* zip(
  format: ExportFormat,
  context: ExportContext,
  articles: AsyncIterable<ArchivedArticle>,
  hash: Hash,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const written: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(new Uint8Array(bytes));
  });
  const toFreeName = createFileNames();
  for await (const article of articles) {
    const parts = await gather(writeExport(format, { ...context, count: 1 }, [article], hash));
    const file = new ZipDeflate(toFreeName(toArticleFileName(article, format.extension)));
    file.mtime = context.exportedAt;
    archive.add(file);
    file.push(strToU8(parts.join('')), true);
    yield* written.splice(0);
  }
  archive.end();
  yield* written;
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}
