import { toCanonicalJson } from '../export/canonical-json.ts';
import type { Hash } from '../export/checksum.ts';
import { toArchiveEntry } from '../export/formats/json.ts';
import type { ArchivedArticle } from '../model/archive.ts';
import type { Note } from '../model/note.ts';
import type { Revision } from '../model/revision.ts';
import type { SyncValue } from '../model/sync.ts';

/** What becomes of a thing that was changed on two machines at once, on each of them the same. */
export interface Merged {
  readonly value: SyncValue | undefined;
  /** The words that are not in it, as a note beside. */
  readonly copy?: Note;
}

/**
 * Merges two states of one thing, in whatever order they come. What was deleted here and changed there stays. Of two
 * notes the one that was written last counts, and the other becomes a note of its own; of corrections the last one counts.
 * Of an article the last reading counts, with what it said before.
 */
export async function mergeValues(
  a: SyncValue | undefined,
  b: SyncValue | undefined,
  hash: Hash,
): Promise<Merged> {
  if (!a || !b) return { value: a ?? b };
  const [last, first] = isLater(a, b) ? [a, b] : [b, a];
  if (last.kind === 'article' && first.kind === 'article')
    return { value: { kind: 'article', article: mergeArticles(last.article, first.article) } };
  if (last.kind === 'note' && first.kind === 'note' && saysOtherwise(last.note, first.note))
    return { value: last, copy: await toCopy(first.note, hash) };
  return { value: last };
}

/** Whether two states are the same to the letter. */
export function isSameValue(a: SyncValue | undefined, b: SyncValue | undefined): boolean {
  return a === undefined || b === undefined ? a === b : toText(a) === toText(b);
}

function isLater(a: SyncValue, b: SyncValue): boolean {
  const [timeOfA, timeOfB] = [timeOf(a), timeOf(b)];
  return timeOfA === timeOfB ? toText(a) > toText(b) : timeOfA > timeOfB;
}

function timeOf(value: SyncValue): string {
  if (value.kind === 'article') return value.article.saved.lastReadAt;
  if (value.kind === 'note') return value.note.updatedAt;
  return value.kind === 'correction' ? value.correction.at : value.choice.at;
}

function toText(value: SyncValue): string {
  return toCanonicalJson(value.kind === 'article' ? toArchiveEntry(value.article) : value);
}

function saysOtherwise(a: Note, b: Note): boolean {
  return toCanonicalJson({ ...a, updatedAt: '' }) !== toCanonicalJson({ ...b, updatedAt: '' });
}

/** Always under the same id, so that it is made once however often it is made. */
async function toCopy(note: Note, hash: Hash): Promise<Note> {
  return { ...note, id: `${note.id}-${(await hash(toCanonicalJson(note))).slice(0, 12)}` };
}

function mergeArticles(last: ArchivedArticle, first: ArchivedArticle): ArchivedArticle {
  const { revisions: _, ...rest } = last;
  const { text, title } = last.article;
  const differs = first.article.text !== text && first.saved.textForgotten !== true;
  const before = [
    ...(last.revisions ?? []),
    ...(first.revisions ?? []),
    ...(differs ? [toRevision(first)] : []),
  ];
  const revisions = each(before).filter((revision) => revision.text !== text || revision.title !== title);
  const firstReadAt = [last, first].map(({ saved }) => saved.firstReadAt).sort()[0] ?? last.saved.firstReadAt;
  return { ...rest, saved: { ...last.saved, firstReadAt }, ...(revisions.length > 0 ? { revisions } : {}) };
}

/** Each version once, as it was read first; the oldest first. */
function each(revisions: readonly Revision[]): Revision[] {
  const sorted = [...revisions].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const known = new Map<string, Revision>();
  for (const revision of sorted) {
    const name = JSON.stringify([revision.text, revision.title]);
    if (!known.has(name)) known.set(name, revision);
  }
  return [...known.values()];
}

const orderOf = (revision: Revision): string => revision.readAt + toCanonicalJson(revision);

function toRevision({ saved, article, analysis }: ArchivedArticle): Revision {
  const { title, text, access, modifiedAt } = article;
  const quotes = analysis.quotes.map((quote) => ({
    text: quote.text,
    ...(quote.speaker ? { speaker: quote.speaker.name } : {}),
  }));
  return { title, text, access, quotes, readAt: saved.lastReadAt, ...(modifiedAt ? { modifiedAt } : {}) };
}
