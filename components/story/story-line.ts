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

/** By the rules of CLDR; a language without ordinals of its own writes them all alike. */
const ORDINALS: Readonly<Record<string, (count: string) => string>> = {
  one: (count) => i18n.t('ordinal.one', [count]),
  two: (count) => i18n.t('ordinal.two', [count]),
  few: (count) => i18n.t('ordinal.few', [count]),
};

/** 1st, 2nd, 3rd, 4th … */
function ordinal(count: number): string {
  const rule = new Intl.PluralRules(readingLocale(), { type: 'ordinal' }).select(count);
  return ORDINALS[rule]?.(String(count)) ?? i18n.t('ordinal.other', [String(count)]);
}
