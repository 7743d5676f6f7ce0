import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import type { Region } from './regions.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Word } from './words.ts';

/** Everything about a page that the finding of speakers reads. */
export interface Passage {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly words: readonly Word[];
  readonly regions: readonly Region[];
  readonly candidates: readonly Candidate[];
  readonly links: readonly CueLink[];
  readonly speech: SpeechWords;
}

/** A region as the words around it see it. Positions are indexes of words. */
export interface QuoteSite {
  readonly region: Region;
  readonly index: number;
  /** First word inside, and the one after the last inside, both with the marks. */
  readonly from: number;
  readonly to: number;
  readonly block: number;
  /** Words of its sentence before it, and after it up to the next region. */
  readonly before: Span;
  readonly after: Span;
  /** The last word inside ends the sentence, so that what follows is another one. */
  readonly endsSentence: boolean;
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
  /** Inside: the words proper, and whether they begin like a sentence. */
  readonly length: number;
  readonly startsCapital: boolean;
  /** The last sign inside or directly after: comma, stop or none. */
  readonly lastSign: string;
}

/** Looks at every region from its words. Linear in the number of words. */
export function toSites(passage: Omit<Passage, 'links' | 'candidates'>): QuoteSite[] {
  const { words, regions } = passage;
  const sites: QuoteSite[] = [];
  let at = 0;
  regions.forEach((region, index) => {
    while (at < words.length && (words[at]?.region ?? -1) !== index) {
      if ((words[at]?.start ?? 0) >= region.outer.end) return;
      at += 1;
    }
    const from = at;
    while (at < words.length && words[at]?.region === index) at += 1;
    if (at > from) sites.push(toSite(passage, region, index, from, at));
  });
  return sites;
}

/** No writer leads up to a quote for longer; a page that never ends its sentences must not cost the square of its length. */
const LONGEST_LEAD = 120;

function toSite(
  { words, text }: Pick<Passage, 'words' | 'text'>,
  region: Region,
  index: number,
  from: number,
  to: number,
): QuoteSite {
  const firstWord = words[from];
  const lastWord = words[to - 1];
  const block = firstWord?.block ?? 0;
  let start = from;
  const earliest = from - LONGEST_LEAD;
  while (start > earliest && isSameSentence(words[start - 1], firstWord)) start -= 1;
  let end = to;
  while (
    isSameSentence(words[end], words[to]) &&
    (words[end]?.region ?? -1) < 0 &&
    words[end]?.block === block
  )
    end += 1;
  const inside = words.slice(from, to).filter((word) => word.isWord && word.start >= region.start);
  return {
    region,
    index,
    from,
    to,
    block,
    before: { start, end: from },
    after: { start: to, end },
    endsSentence: words[to]?.sentence !== lastWord?.sentence,
    startsBlock: words[from - 1]?.block !== block,
    endsBlock: words[to]?.block !== block,
    length: inside.length,
    startsCapital: inside[0]?.capital ?? false,
    lastSign: lastSignOf(text, region),
  };
}

function isSameSentence(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && a.sentence === b.sentence && a.block === b.block;
}

function lastSignOf(text: string, region: Region): string {
  const inside = text[region.end - 1] ?? '';
  if (/[,.!?;:…—–-]/.test(inside)) return inside;
  const outside = text[region.outer.end] ?? '';
  return /[,.!?;:]/.test(outside) ? outside : '';
}

/** Links whose cue lies in the range of words, in order. */
export function linksIn(links: readonly CueLink[], range: Span): CueLink[] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.at ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const found: CueLink[] = [];
  for (let index = low; index < links.length && (links[index]?.at ?? 0) < range.end; index += 1) {
    const link = links[index];
    if (link) found.push(link);
  }
  return found;
}
