import type { Claims } from './claims.ts';
import { monthOf } from './months.ts';
import type { PageFacts } from './page-facts.ts';

const DATED = /\/((?:19|20)\d\d)[/-]?(\d\d?|[a-z]{3})[/-]?(\d\d?)(?=[/_-]|\b)/i;

/** What the page's address says: the date in its path. */
export function fromAddress({ url }: PageFacts): Claims {
  const match = DATED.exec(url.replace(/[?#].*$/s, ''));
  const month = match ? (monthOf(match[2] ?? '') ?? Number(match[2])) : 0;
  const day = Number(match?.[3]);
  if (!match || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return {};
  return { published: [`${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`] };
}
