import * as v from 'valibot';
import { toCanonicalJson } from '../export/canonical-json.ts';
import { ARCHIVE_VERSION, toArchiveEntry } from '../export/formats/json.ts';
import { readArchiveEntry } from '../export/read-archive.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { SyncEntry, SyncKey, SyncValue, Versions } from '../model/sync.ts';
import { CORRECTION } from '../schemas/correction.ts';
import { NOTE } from '../schemas/note.ts';
import { readAs } from '../schemas/read-as.ts';
import { STORY_CHOICE } from '../schemas/story-choice.ts';
import { type FileName, toFileName } from './file-names.ts';
import { seal, unseal } from './seal.ts';

const FORMAT = 'newsthread-sync';
/** Grows when a field changes its meaning. */
const VERSION = 1;

/** What a machine writes into the folder: what changed since its file before. */
export interface SyncFile extends FileName {
  /** The files of the machine that are needed begin with this number. */
  readonly since: number;
  /** Up to which file the machine had read those of the others: one that is hidden from somebody is missed by them. */
  readonly seen: Versions;
  readonly entries: readonly SyncEntry[];
  /** How many entries could not be read and are left out. */
  readonly refused: number;
}

/** Its bytes, as they lie on the server. */
export function writeSyncFile(
  secret: object,
  { entries, refused: _, ...head }: Omit<SyncFile, 'refused'> & { readonly refused?: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const written = entries.map(({ key, versions, value }) => {
    return { key, versions, ...(value ? { value: toRecord(value) } : {}) };
  });
  const text = toCanonicalJson({
    ...{ format: FORMAT, version: VERSION, archive: ARCHIVE_VERSION },
    ...{ ...head, entries: written },
  });
  return seal(secret, text, toFileName(head));
}

/**
 * Reads a file. Problems: `syncDamaged` (not written by one of the reader’s machines under this name, or no longer
 * whole), `syncTooNew`.
 * @param toArticleId makes the id of a canonical address: an article under another id is refused
 */
export async function readSyncFile(
  secret: object,
  bytes: Uint8Array<ArrayBuffer>,
  name: FileName,
  toArticleId: (canonicalUrl: string) => Promise<string>,
): Promise<Result<SyncFile>> {
  const text = await unseal(secret, bytes, toFileName(name));
  if (text === undefined) return failure('syncDamaged', toFileName(name));
  const parsed: unknown = JSON.parse(text); // whoever has the key wrote it
  const head = v.safeParse(FILE_HEAD, parsed);
  if (!head.success) return failure('syncDamaged', toFileName(name));
  if (head.output.version > VERSION || head.output.archive > ARCHIVE_VERSION) return failure('syncTooNew');
  const { since, seen, entries } = head.output;
  const read = await Promise.all(entries.map((entry) => readEntry(entry, toArticleId)));
  const sound = read.filter((entry) => entry !== undefined);
  return success({ ...name, since, seen, entries: sound, refused: read.length - sound.length });
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const VERSIONS = v.record(v.string(), count);

const FILE_HEAD = v.object({
  format: v.literal(FORMAT),
  version: count,
  archive: count,
  since: count,
  seen: VERSIONS,
  entries: v.array(v.unknown()),
});

const ENTRY = v.object({
  key: v.custom<SyncKey>(
    (key) => typeof key === 'string' && /^(?:article|note|correction|choice):./u.test(key),
  ),
  versions: VERSIONS,
  value: v.optional(v.unknown()),
});

async function readEntry(
  entry: unknown,
  toArticleId: (canonicalUrl: string) => Promise<string>,
): Promise<SyncEntry | undefined> {
  const parsed = v.safeParse(ENTRY, entry);
  if (!parsed.success) return undefined;
  const { key, versions, value } = parsed.output;
  if (value === undefined) return { key, versions };
  const read = await readValue(key, value, toArticleId);
  return read && keyOf(read) === key ? { key, versions, value: read } : undefined;
}

async function readValue(
  key: SyncKey,
  value: unknown,
  toArticleId: (canonicalUrl: string) => Promise<string>,
): Promise<SyncValue | undefined> {
  const [kind] = key.split(':', 1);
  if (kind === 'article') {
    const { article, refused } = await readArchiveEntry(value, toArticleId);
    return article && refused === 0 ? { kind, article } : undefined;
  }
  if (kind === 'note') {
    const note = readAs(NOTE, value);
    return note && { kind, note };
  }
  if (kind === 'correction') {
    const correction = readAs(CORRECTION, value);
    return correction && { kind, correction };
  }
  const choice = readAs(STORY_CHOICE, value);
  return choice && { kind: 'choice', articleId: key.slice('choice:'.length), choice };
}

/** By what a thing is known on all machines. */
function keyOf(value: SyncValue): SyncKey {
  if (value.kind === 'article') return `article:${value.article.saved.id}`;
  if (value.kind === 'note') return `note:${value.note.id}`;
  return value.kind === 'correction' ? `correction:${value.correction.id}` : `choice:${value.articleId}`;
}

/** As the archive writes it. */
function toRecord(value: SyncValue): unknown {
  if (value.kind === 'article') return toArchiveEntry(value.article);
  if (value.kind === 'note') return value.note;
  return value.kind === 'correction' ? value.correction : value.choice;
}
