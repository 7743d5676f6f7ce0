import { isTitleCase } from './is-title-case.ts';
import { linksIn, type Passage, type QuoteSite } from './passage.ts';

/**
 * Whether somebody said what stands between the marks. Titles of works, nicknames, words that are only mentioned and
 * scare quotes are told by what stands around them; length alone decides nothing, since many true quotes are short.
 * `spokenBefore` says that the region before it, in its block, was speech.
 */
export function isSpeech(site: QuoteSite, passage: Passage, spokenBefore: boolean): boolean {
  if (site.length === 0) return false;
  const cues = nearCues(site, passage);
  if (site.lastSign === ',' && cues.after) return true;
  if (followsNaming(site, passage) && site.length <= 6) return false;
  if (isWovenAdjective(site, passage)) return false;
  const wholeSentence = site.startsCapital && /[.!?]/.test(site.lastSign);
  if (wholeSentence && spokenBefore && site.before.start === site.from) return true;
  if (isTitleCase(site, passage) && !cues.adjacent && !cues.colon) return false;
  if (cues.sentence || site.length > 3 || site.startsBlock || holdsPersons(site, passage)) return true;
  return wholeSentence && site.length > 1;
}

/** 'The “temporary” fence': between an article and its noun, and nobody has begun to speak. */
function isWovenAdjective(site: QuoteSite, { words, links, speech }: Passage): boolean {
  if (site.length > 2 || site.startsCapital || linksIn(links, site.before).length) return false;
  const next = words[site.to];
  const noun = next?.isWord === true && !next.capital && !speech.functionWords.has(next.lower);
  return noun && !speech.cues.has(next.lower) && speech.determiners.has(words[site.from - 1]?.lower ?? '');
}

interface NearCues {
  readonly after: boolean;
  readonly adjacent: boolean;
  readonly sentence: boolean;
  readonly colon: boolean;
}

function nearCues(site: QuoteSite, { words, links }: Passage): NearCues {
  const after = linksIn(links, { start: site.after.start, end: Math.min(site.after.end, site.to + 8) });
  const before = linksIn(links, site.before);
  const last = before.at(-1);
  const colon = words[site.from - 1]?.text === ':';
  return {
    after: after.length > 0,
    adjacent: [
      ...after.filter(({ at }) => at - site.to <= 3),
      ...(last && site.from - last.at <= 3 ? [last] : []),
    ].some(({ cue }) => cue.strength === 'speech'),
    sentence: after.length > 0 || before.length > 0,
    colon,
  };
}

function followsNaming({ from }: QuoteSite, { words, speech }: Passage): boolean {
  const before = words[from - 1]?.lower ?? '';
  if (before === 'called' || before === 'word' || before === 'words')
    return before === 'called' && words[from - 2]?.lower === 'so';
  return speech.naming.has(before) || speech.works.has(before);
}

function holdsPersons({ from, to }: QuoteSite, { words, speech }: Passage): boolean {
  for (let at = from; at < to; at += 1) if (speech.persons.has(words[at]?.lower ?? '')) return true;
  return false;
}
