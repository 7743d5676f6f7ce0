import { toCanonicalJson } from '../../lib/export/canonical-json.ts';
import { type ImportPlan, planImport, planWords, type WordsPlan } from '../../lib/export/plan-import.ts';
import { readArchive } from '../../lib/export/read-archive.ts';
import type { Archive, ArchiveComparison, NoteChoice, Standing } from '../../lib/model/archive.ts';
import { type Result, success } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { changeBackupRecord } from '../../lib/platform/backup-record.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import type { ImportSource, Progress, SettingsSource } from '../../lib/state/sources.ts';
import { bringBack, findArchived } from '../../lib/store/archived.ts';
import { attempt } from '../../lib/store/attempt.ts';
import type { Database } from '../../lib/store/database.ts';
import { toArticleId, toHash } from '../../lib/store/identity.ts';
import { findWordsLike } from '../../lib/store/loose-words.ts';
import { placeOlder } from '../../lib/store/place-older.ts';

/** Brings back what was taken away as JSON: first it says what that would change, then it does it. */
export function createImportSource(database: Database, { changeSettings }: SettingsSource): ImportSource {
  return {
    async readFile(file, progress) {
      const read = await readArchive(await file.text(), toHash, toArticleId);
      if (!read.ok) return read;
      const archive = read.value;
      if (archive.intact && archive.refused === 0)
        await changeBackupRecord({ checkedAt: new Date().toISOString() });
      const compared = await compare(database, archive, progress);
      if (!compared.ok) return compared;
      return success({
        ...compared.value,
        exportedAt: archive.exportedAt,
        intact: archive.intact,
        refused: archive.refused,
        settings: archive.settings && compareSettings(archive.settings, await readSettings()),
        async bringBack(choices, watched) {
          const brought = await bringAllBack(database, archive, choices.notes, watched);
          if (brought.ok && choices.settings && archive.settings) await changeSettings(archive.settings);
          return brought;
        },
      });
    },
  };
}

/** Whatever of it was brought back when it fails or is canceled is put into its stories, here or by the background. */
async function bringAllBack(
  database: Database,
  archive: Archive,
  choice: NoteChoice,
  progress: Progress,
): Promise<Result<void>> {
  const follow = (plans: readonly ImportPlan[]) => bringBack(database, plans);
  const brought = await followPlans(database, archive, choice, progress, follow);
  if (!brought.ok || progress.isCanceled()) return brought;
  const loose = await planLoose(database, archive, choice);
  if (!loose.ok) return loose;
  const written = await bringBack(database, [loose.value]);
  return written.ok ? attempt(database, () => placeOlder(database)) : written;
}

/** Plans the words whose article is not in the file. */
function planLoose(database: Database, { loose }: Archive, choice: NoteChoice): Promise<Result<WordsPlan>> {
  return attempt(database, async () =>
    planWords(loose, await findWordsLike(database, loose), choice, toHash),
  );
}

/** Articles planned and written at a time: each time waits for the disk, and views that are open show what is new. */
const AT_ONCE = 100;

const NONE = { new: 0, same: 0, newerHere: 0, newerThere: 0 };

async function compare(
  database: Database,
  archive: Archive,
  progress: Progress,
): Promise<Result<ArchiveComparison>> {
  const counted = { articles: { ...NONE }, notes: { ...NONE }, corrections: { ...NONE } };
  const add = (counts: Record<Standing, number>, standings: readonly Standing[]) => {
    for (const standing of standings) counts[standing] += 1;
  };
  const compared = await followPlans(database, archive, 'both', progress, async (plans) => {
    for (const { standings } of plans) {
      add(counted.articles, [standings.article]);
      add(counted.notes, standings.notes);
      add(counted.corrections, standings.corrections);
    }
    return success(undefined);
  });
  if (!compared.ok) return compared;
  const loose = await planLoose(database, archive, 'both');
  if (!loose.ok) return loose;
  add(counted.notes, loose.value.standings.notes);
  add(counted.corrections, loose.value.standings.corrections);
  return success(counted);
}

/** Plans a few articles of the file after the others against the library, until it fails or is canceled. */
async function followPlans(
  database: Database,
  { articles }: Archive,
  choice: NoteChoice,
  progress: Progress,
  follow: (plans: readonly ImportPlan[]) => Promise<Result<void>>,
): Promise<Result<void>> {
  for (let at = 0; at < articles.length && !progress.isCanceled(); at += AT_ONCE) {
    progress.tell(at, articles.length);
    const some = articles.slice(at, at + AT_ONCE);
    const ids = some.map(({ saved }) => saved.id);
    const found = await attempt(database, () => findArchived(database, ids));
    if (!found.ok) return found;
    const here = new Map(found.value.map((archived) => [archived.saved.id, archived]));
    const plans = some.map((there) => planImport(there, here.get(there.saved.id), choice, toHash));
    const followed = await follow(await Promise.all(plans));
    if (!followed.ok) return followed;
  }
  return success(undefined);
}

function compareSettings(there: Settings, here: Settings): 'same' | 'different' {
  return toCanonicalJson(there) === toCanonicalJson(here) ? 'same' : 'different';
}
