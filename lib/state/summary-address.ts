import type { SummaryRequest } from '../model/summary.ts';

/** Characters that no title in Wikipedia has. */
const NO_TITLE = /[#<>[\]{}|\p{Cc}]|^[./]|^$/u;
const LONGEST_TITLE = 200; // characters; Wikipedia takes 255 bytes

/** Where a summary is asked for, and nothing else is sent than what stands here; nothing where the name can be no title. */
export function toSummaryAddress({ language, name }: SummaryRequest): string | undefined {
  const title = toTitle(name);
  return title && `https://${language}.wikipedia.org/api/rest_v1/page/summary/${title}`;
}

/** The page of Wikipedia that a title leads to. */
export function toWikipediaPage({ language, name }: SummaryRequest): string | undefined {
  const title = toTitle(name);
  return title && `https://${language}.wikipedia.org/wiki/${title}`;
}

function toTitle(name: string): string | undefined {
  const title = name.trim().replace(/\s+/gu, '_');
  if (NO_TITLE.test(title) || title.length > LONGEST_TITLE || !title.isWellFormed()) return undefined;
  return encodeURIComponent(title);
}
