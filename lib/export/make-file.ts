import { strToU8, zipSync } from 'fflate';
import type { ArchivedArticle } from '../model/archive.ts';
import type { Hash } from './checksum.ts';
import { createFileNames, toArticleFileName, toLibraryFileName } from './file-name.ts';
import type { ExportContext, ExportFormat } from './format.ts';
import { writeExport } from './write-export.ts';

/** A file as it is handed to the reader; its parts one after the other. */
export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[];
}

/** Writes articles to one file: a zip where the format wants a file for each and there are several. */
export function makeFile(
  format: ExportFormat,
  context: ExportContext,
  articles: AsyncIterable<ArchivedArticle>,
  hash: Hash,
): Promise<ExportedFile> {
  return format.isFilePerArticle && context.count !== 1
    ? makeZip(format, context, articles, hash)
    : makeOneFile(format, context, articles, hash);
}

async function makeOneFile(
  format: ExportFormat,
  context: ExportContext,
  articles: AsyncIterable<ArchivedArticle>,
  hash: Hash,
): Promise<ExportedFile> {
  const { extension, mime, fileWord = 'library' } = format;
  let name = toLibraryFileName(fileWord, context.exportedAt, extension);
  async function* named() {
    for await (const article of articles) {
      if (context.count === 1) name = toArticleFileName(article, extension);
      yield article;
    }
  }
  const parts: string[] = [];
  for await (const part of writeExport(format, context, named(), hash)) parts.push(part);
  return { name, mime: `${mime};charset=utf-8`, parts };
}

async function makeZip(
  format: ExportFormat,
  context: ExportContext,
  articles: AsyncIterable<ArchivedArticle>,
  hash: Hash,
): Promise<ExportedFile> {
  const files: Record<string, Uint8Array> = {};
  const toFreeName = createFileNames();
  for await (const article of articles) {
    const parts: string[] = [];
    for await (const part of writeExport(format, { ...context, count: 1 }, [article], hash)) parts.push(part);
    files[toFreeName(toArticleFileName(article, format.extension))] = strToU8(parts.join(''));
  }
  return {
    name: toLibraryFileName(format.fileWord ?? 'library', context.exportedAt, 'zip'),
    mime: 'application/zip',
    parts: [new Uint8Array(zipSync(files, { mtime: context.exportedAt }))],
  };
}
