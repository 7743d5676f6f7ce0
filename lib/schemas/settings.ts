import * as v from 'valibot';
import { BACKUP_RHYTHMS } from '../model/backup.ts';
import { KEEPINGS, type SiteKeeping, TEXT_MONTHS } from '../model/keeping.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { FieldsOf } from './shape.ts';

const keep = v.fallback(v.picklist(KEEPINGS), DEFAULT_SETTINGS.keep);

/** Each choice on its own: one that cannot be read falls back to its default and leaves the others be. */
export const SETTINGS = v.object({
  look: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.look),
  neverSites: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.neverSites]),
  notArticles: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.notArticles]),
  paintPage: v.fallback(v.boolean(), DEFAULT_SETTINGS.paintPage),
  noteButton: v.fallback(v.boolean(), DEFAULT_SETTINGS.noteButton),
  backup: v.fallback(v.picklist(BACKUP_RHYTHMS), DEFAULT_SETTINGS.backup),
  keep,
  keepSites: v.fallback(v.array(v.object({ host: v.string(), keep } satisfies FieldsOf<SiteKeeping>)), [
    ...DEFAULT_SETTINGS.keepSites,
  ]),
  textMonths: v.fallback(v.picklist(TEXT_MONTHS), DEFAULT_SETTINGS.textMonths),
  privateWindows: v.fallback(v.boolean(), DEFAULT_SETTINGS.privateWindows),
} satisfies FieldsOf<Settings>);
