import { readArchiveEntry } from '../../lib/export/read-archive.ts';
import type { Handlers } from '../../lib/messages/listen.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import type { ArchivedArticle } from '../../lib/model/archive.ts';
import type { Article } from '../../lib/model/article.ts';
import { failure, success } from '../../lib/model/result.ts';
import { CORRECTION } from '../../lib/schemas/correction.ts';
import { NOTE } from '../../lib/schemas/note.ts';
import { readAs } from '../../lib/schemas/read-as.ts';
import { REVISION } from '../../lib/schemas/revision.ts';
import { STORY_CHOICE } from '../../lib/schemas/story-choice.ts';
import { isMistake } from '../../lib/store/attempt.ts';
import type { Database } from '../../lib/store/database.ts';
import { toArticleId } from '../../lib/store/identity.ts';
import { mend } from '../../lib/store/mend.ts';
import { placeOlder } from '../../lib/store/place-older.ts';
import { countFindings } from '../../lib/store/save-reading.ts';

type Analyze = (article: Article) => Promise<Analysis>;

/** What mends the library, for the background itself and for views that ask it to. */
export interface Mender extends Pick<Handlers, 'mendLibrary'> {
  /** Does work on the library; where it stumbles over a damaged row, once more after mending. */
  readonly mending: <T>(work: () => Promise<T>) => Promise<T>;
}

/** All who ask at the same time get the same mending. */
export function createMender(database: Database, analyze: Analyze): Mender {
  let running: Promise<number | undefined> | undefined;
  const mendOnce = () => {
    running ??= mendAll(database, analyze).finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    mendLibrary: async () => {
      const aside = await mendOnce();
      return aside === undefined ? failure('databaseFailed') : success(aside);
    },
    mending: async (work) => {
      try {
        return await work();
      } catch (error) {
        if (!isMistake(error) || (await mendOnce()) === undefined) throw error;
        return work();
      }
    },
  };
}

async function mendAll(database: Database, analyze: Analyze): Promise<number | undefined> {
  const border = {
    article: (entry: unknown) => readArticle(entry, analyze),
    note: (value: unknown) => readAs(NOTE, value),
    correction: (value: unknown) => readAs(CORRECTION, value),
    revision: (value: unknown) => readAs(REVISION, value),
    storyChoice: (value: unknown) => readAs(STORY_CHOICE, value),
  };
  const aside = await mend(database, border, new Date());
  if (aside !== undefined) await placeOlder(database);
  return aside;
}

/** An article whose findings cannot be read comes without any; they are made anew from its text. */
async function readArticle(entry: unknown, analyze: Analyze): Promise<ArchivedArticle | undefined> {
  const { article: read } = await readArchiveEntry(entry, toArticleId);
  if (!read || read.saved.textForgotten || read.analysis.lang !== undefined) return read;
  const analysis = await analyze(read.article);
  return {
    ...read,
    analysis,
    saved: { ...read.saved, counts: countFindings(analysis), analyzedLang: analysis.lang },
  };
}
