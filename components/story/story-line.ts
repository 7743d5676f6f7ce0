import { i18n } from '#i18n';
import type { ArticleId } from '../../lib/model/library.ts';
import type { Story } from '../../lib/model/story.ts';
import { formatMoment, readingLocale } from '../ui/dates.ts';

/** Which article of its story this is to the reader, in words; nothing for the only one, or one that is not in it. */
export function storyLine({ parts }: Story, id: ArticleId, now?: Date): string | undefined {
  const index = parts.findIndex(({ articleId }) => articleId === id);
  const [first] = parts;
  if (index < 0 || parts.length < 2 || !first) return undefined;
  if (index === 0) return i18n.t('story.first');
  return i18n.t('story.nth', [ordinal(index + 1), formatMoment(first.firstReadAt, now)]);
}

const RULES = ['one', 'two', 'few'] as const;

/** 1st, 2nd, 3rd, 4th … */
function ordinal(count: number): string {
  const rule = new Intl.PluralRules(readingLocale(), { type: 'ordinal' }).select(count);
  const known = RULES.find((each) => each === rule) ?? 'other';
  return i18n.t(`story.ordinal.${known}`, [String(count)]);
}
