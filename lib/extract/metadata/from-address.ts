import type { Claims } from './claims.ts';
import { monthOf } from './months.ts';
import type { PageFacts } from './page-facts.ts';

// One digit is a month or a day only between separators: `/2014/12/` tells no day.
const DATED = /\/((?:19|20)\d\d)(?:[/-](\d\d?|[a-z]{3})[/-](\d\d?)|[/-]?(\d\d)(\d\d))(?=[/_-]|\b)/i;

/** What the page's address says: the date in its path. */
export function fromAddress({ url }: PageFacts): Claims {
  const match = DATED.exec(url.replace(/[?#].*$/s, ''));
  const written = match?.[2] ?? match?.[4] ?? '';
  const month = monthOf(written) ?? Number(written);
  const day = Number(match?.[3] ?? match?.[5]);
  if (!match || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return { source: 'address' };
  const date = `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { source: 'address', published: [date] };
}
