import * as v from 'valibot';
import type { Archive, ArchivedArticle } from '../model/archive.ts';
import { failure, type Result, success } from '../model/result.ts';
import { ARCHIVE_BODY, ARCHIVE_ENTRY, ARCHIVE_HEAD } from '../schemas/archive.ts';
import { CORRECTION } from '../schemas/correction.ts';
import { NOTE } from '../schemas/note.ts';
import { readAs } from '../schemas/read-as.ts';
import { REVISION } from '../schemas/revision.ts';
import { SETTINGS } from '../schemas/settings.ts';
import { toCanonicalJson } from './canonical-json.ts';
import { createChecksum, type Hash } from './checksum.ts';
import { ARCHIVE_VERSION } from './formats/json.ts';

/**
 * Reads a file that was written as JSON. What is damaged in it is left out and counted.
 * Problems: `fileBroken` (no JSON, or cut off), `fileForeign` (not one of ours), `fileTooNew`.
 * @param toArticleId makes the id of a canonical address: an entry under another id is refused
 */
export async function readArchive(
  text: string,
  hash: Hash,
  toArticleId: (canonicalUrl: string) => Promise<string>,
): Promise<Result<Archive>> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const head = v.safeParse(ARCHIVE_HEAD, parsed.value);
  if (!head.success) return failure('fileForeign');
  if (head.output.version > ARCHIVE_VERSION) return failure('fileTooNew');
  const body = v.safeParse(ARCHIVE_BODY, parsed.value);
  if (!body.success) return failure('fileBroken', v.getDotPath(body.issues[0]) ?? undefined);

  const { exportedAt, settings, loose, articles, checksum } = body.output;
  const entries = await Promise.all(articles.map((entry) => readArchiveEntry(entry, toArticleId)));
  const readLoose = {
    notes: (loose?.notes ?? []).flatMap((note) => readAs(NOTE, note) ?? []),
    corrections: (loose?.corrections ?? []).flatMap((correction) => readAs(CORRECTION, correction) ?? []),
  };
  return success({
    exportedAt,
    loose: readLoose,
    articles: withoutRepeats(entries.flatMap(({ article }) => article ?? [])),
    settings: settings === undefined ? undefined : readAs(SETTINGS, settings),
    intact:
      checksum === undefined ? undefined : checksum === (await sumUp([settings, loose], articles, hash)),
    refused: entries.reduce((sum, { refused }) => sum + refused, countOf(loose) - countOf(readLoose)),
  });
}

function parseJson(text: string): Result<unknown> {
  try {
    return success(JSON.parse(text.replace(/^\uFEFF/u, '')));
  } catch {
    return failure('fileBroken');
  }
}

/**
 * Reads one article of a file, with what the reader made of it; what is damaged in it is left out and counted.
 * @param toArticleId as for `readArchive`
 */
export async function readArchiveEntry(
  entry: unknown,
  toArticleId: (canonicalUrl: string) => Promise<string>,
): Promise<{ readonly article?: ArchivedArticle; readonly refused: number }> {
  const parsed = v.safeParse(ARCHIVE_ENTRY, entry);
  if (!parsed.success) return { refused: 1 };
  const { analysis, notes, corrections, storyChoice, revisions, ...whole } = parsed.output;
  if (whole.id !== (await toArticleId(whole.canonicalUrl))) return { refused: 1 };
  const { id, textHash, firstReadAt, lastReadAt, counts, analyzedLang, textForgotten, ...article } = whole;
  const { text: _text, blocks: _blocks, asides: _asides, posts: _posts, ...saved } = whole;
  const ownNotes = notes
    .flatMap((note) => readAs(NOTE, note) ?? [])
    .filter(({ target }) => target.articleId === id);
  const ownCorrections = corrections
    .flatMap((correction) => readAs(CORRECTION, correction) ?? [])
    .filter(({ articleUrl }) => articleUrl === whole.canonicalUrl);
  const ownRevisions = revisions.flatMap((revision) => readAs(REVISION, revision) ?? []);
  return {
    article: {
      ...{ saved, article, analysis, notes: ownNotes, corrections: ownCorrections },
      ...(storyChoice ? { storyChoice } : {}),
      ...(ownRevisions.length > 0 ? { revisions: ownRevisions } : {}),
    },
    refused:
      notes.length -
      ownNotes.length +
      (corrections.length - ownCorrections.length) +
      (revisions.length - ownRevisions.length),
  };
}

/** A file that was put together by hand may name an article twice: the first time counts. */
function withoutRepeats(articles: readonly ArchivedArticle[]): ArchivedArticle[] {
  return [...new Map(articles.toReversed().map((each) => [each.saved.id, each])).values()].reverse();
}

function countOf(loose: { notes: readonly unknown[]; corrections: readonly unknown[] } | undefined): number {
  return loose ? loose.notes.length + loose.corrections.length : 0;
}

async function sumUp(before: readonly unknown[], articles: readonly unknown[], hash: Hash): Promise<string> {
  const checksum = createChecksum(hash);
  const written = before.filter((each) => each !== undefined);
  for (const article of [...written, ...articles]) await checksum.add(toCanonicalJson(article));
  return checksum.total();
}
