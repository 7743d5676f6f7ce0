import * as v from 'valibot';
import { BACKUP_RHYTHMS } from '../model/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { FieldsOf } from './shape.ts';

/** Each choice on its own: one that cannot be read falls back to its default and leaves the others be. */
export const SETTINGS = v.object({
  look: v.fallback(v.picklist(['system', 'light', 'dark']), DEFAULT_SETTINGS.look),
  neverSites: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.neverSites]),
  notArticles: v.fallback(v.array(v.string()), [...DEFAULT_SETTINGS.notArticles]),
  paintPage: v.fallback(v.boolean(), DEFAULT_SETTINGS.paintPage),
  backup: v.fallback(v.picklist(BACKUP_RHYTHMS), DEFAULT_SETTINGS.backup),
} satisfies FieldsOf<Settings>);
