import type { Analysis } from '../../lib/model/analysis.ts';
import type { Article } from '../../lib/model/article.ts';
import { keepingOf, oldestKept } from '../../lib/model/keeping.ts';
import type { Reading } from '../../lib/model/library.ts';
import { failure, type Result } from '../../lib/model/result.ts';
import { addPassing, findPassing, removePassing } from '../../lib/platform/passing.ts';
import { hasRoomToRead } from '../../lib/platform/room.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { findReadingTabs, findShownArticles } from '../../lib/platform/tab-states.ts';
import type { Database } from '../../lib/store/database.ts';
import { forgetOlderTexts } from '../../lib/store/forget-texts.ts';
import { keepAsWished } from '../../lib/store/keep-as-wished.ts';
import { saveReading } from '../../lib/store/save-reading.ts';

/** Saves a reading and remembers when it is new and not to be kept as a whole. What was in the library before stays in it. */
export async function saveAndNote(
  database: Database,
  article: Article,
  analysis: Analysis,
): Promise<Result<Reading>> {
  if (!(await hasRoomToRead())) return failure('quotaExceeded');
  const result = await saveReading(database, article, analysis, new Date().toISOString());
  if (!result.ok) return result;
  const { id, canonicalUrl, firstReadAt, lastReadAt } = result.value.saved;
  const isNew = firstReadAt === lastReadAt;
  const { hostname } = new URL(canonicalUrl);
  if (isNew && keepingOf(hostname, await readSettings()) !== 'everything') await addPassing(id);
  return result;
}

/** Lets go of what is not to be kept and is shown no more; while a page is being read, that waits for the next time. */
export async function letGo(database: Database): Promise<void> {
  const passing = await findPassing();
  if (passing.length === 0 || (await findReadingTabs()).length > 0) return;
  const shown = await findShownArticles();
  const gone = passing.filter((id) => !shown.has(id));
  const done = await keepAsWished(database, gone, await readSettings());
  if (done.ok) await removePassing(gone);
}

/** Forgets the texts that have not been read for as long as the reader said. */
export async function ageOut(database: Database): Promise<void> {
  const moment = oldestKept((await readSettings()).textMonths, new Date().toISOString());
  if (moment !== undefined) await forgetOlderTexts(database, moment);
}
