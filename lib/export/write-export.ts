import type { ArchivedArticle } from '../model/archive.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { createChecksum, type Hash } from './checksum.ts';
import type { ExportContext, ExportFormat } from './format.ts';

/** Writes an export piece by piece, as the articles come. Whoever reads no further has canceled it. */
export async function* writeExport(
  format: ExportFormat,
  context: ExportContext,
  articles: AsyncIterable<ArchivedArticle> | Iterable<ArchivedArticle>,
  hash: Hash,
): AsyncGenerator<string> {
  const checksum = createChecksum(hash);
  if (context.settings) await checksum.add(toCanonicalJson(context.settings));
  if (context.loose) await checksum.add(toCanonicalJson(context.loose));
  if (format.head) yield format.head(context);
  let isFirst = true;
  for await (const article of articles) {
    const piece = format.article(article, context);
    await checksum.add(piece);
    if (piece === '') continue;
    yield isFirst ? piece : `${format.between ?? ''}${piece}`;
    isFirst = false;
  }
  if (format.foot) yield format.foot(context, await checksum.total());
}
