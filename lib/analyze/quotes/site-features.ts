import { isSpeech } from './is-speech.ts';
import { isTitleCase } from './is-title-case.ts';
import { linksIn, type Passage, type QuoteSite } from './passage.ts';

/** What is measured of a region between marks. No feature is a word: only places, distances, kinds and counts. */
export const SITE_FEATURES = [
  'length',
  'lastSign',
  'signInside',
  'startsBlock',
  'endsBlock',
  'startsCapital',
  'startsSentence',
  'endsSentence',
  'titleCase',
  'colonBefore',
  'commaBefore',
  'articleBefore',
  'prepositionBefore',
  'conjunctionBefore',
  'namingBefore',
  'workBefore',
  'possessiveBefore',
  'auxiliaryBefore',
  'capitalBefore',
  'capitalAfter',
  'cueAfter',
  'cueAfterStrength',
  'cueBefore',
  'cueBeforeStrength',
  'cuesInSentence',
  'wordsBefore',
  'wordsAfter',
  'workAfter',
  'nounAfter',
  'personsInside',
  'verbsInside',
  'firstBlock',
  'marksInBlock',
  'speechBeforeInBlock',
  'sentencesInside',
  'ends',
  'single',
  'ruleSaysSpeech',
] as const;

const FAR = 20;
const SIGNS = ['', ',', '.', '!', '?', ':', ';', '…', '—', '–', '-'];

/** Measures a region. `spokenBefore` says whether the region before it, in the same block, was speech. */
export function siteFeatures(site: QuoteSite, passage: Passage, spokenBefore: boolean): number[] {
  const { words, links, speech, regions, text } = passage;
  const before = words[site.from - 1];
  const inSentence = site.before.start < site.from;
  const lower = inSentence ? (before?.lower ?? '') : '';
  const after = words[site.to];
  const follows = site.after.end > site.after.start && !site.endsSentence ? after : undefined;
  const cuesAfter = linksIn(links, site.after);
  const cuesBefore = linksIn(links, site.before);
  const [nextCue] = cuesAfter;
  const lastCue = cuesBefore.at(-1);
  const flag = Number;
  return [
    Math.min(site.length, 40),
    SIGNS.indexOf(site.lastSign),
    flag(/[,.!?]/.test(text[site.region.end - 1] ?? '')),
    flag(site.startsBlock),
    flag(site.endsBlock),
    flag(site.startsCapital),
    flag(!inSentence),
    flag(site.endsSentence),
    flag(isTitleCase(site, passage)),
    flag(lower === ':'),
    flag(lower === ','),
    flag(speech.determiners.has(lower)),
    flag(speech.prepositions.has(lower)),
    flag(speech.conjunctions.has(lower)),
    flag(speech.naming.has(lower)),
    flag(speech.works.has(lower)),
    flag(speech.possessives.has(lower) || /^['’]s?$/.test(lower)),
    flag(speech.auxiliaries.has(lower)),
    flag(inSentence && (before?.capital ?? false)),
    flag(follows?.capital ?? false),
    nextCue ? Math.min(FAR, nextCue.at - site.to) : FAR,
    strength(nextCue?.cue),
    lastCue ? Math.min(FAR, site.from - lastCue.at) : FAR,
    strength(lastCue?.cue),
    Math.min(5, cuesAfter.length + cuesBefore.length),
    Math.min(FAR, site.from - site.before.start),
    Math.min(FAR, site.after.end - site.after.start),
    flag(speech.works.has(follows?.lower ?? '')),
    flag(follows?.isWord === true && !speech.functionWords.has(follows.lower)),
    countInside(site, passage, (word) => speech.persons.has(word)),
    countInside(site, passage, (word) => speech.auxiliaries.has(word)),
    flag(site.block === 0),
    marksInBlock(site, regions, passage),
    flag(spokenBefore),
    Math.min(5, (words[site.to - 1]?.sentence ?? 0) - (words[site.from]?.sentence ?? 0)),
    ['closed', 'neverClosed', 'neverOpened'].indexOf(site.region.ends),
    flag(site.region.tier === 'single'),
    flag(isSpeech(site, passage, spokenBefore)),
  ];
}

function strength(cue: { readonly strength: string; readonly form: string } | undefined): number {
  if (!cue) return 0;
  return (cue.strength === 'speech' ? 1 : 3) + Number(cue.form !== 'finite');
}

function countInside({ from, to }: QuoteSite, { words }: Passage, test: (lower: string) => boolean): number {
  let count = 0;
  for (let at = from; at < to && count < 5; at += 1) count += Number(test(words[at]?.lower ?? ''));
  return count;
}

function marksInBlock(site: QuoteSite, regions: Passage['regions'], { blocks }: Passage): number {
  const block = blocks[site.block];
  let count = 0;
  for (const step of [-1, 1]) {
    for (let index = site.index + step; count < 6; index += step) {
      const region = regions[index];
      if (!region || !block || region.outer.start < block.start || region.outer.end > block.end) break;
      count += 1;
    }
  }
  return count;
}
