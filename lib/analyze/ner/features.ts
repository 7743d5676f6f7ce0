import { addClasses } from './class-features.ts';
import { positionIn, type SentenceView, viewSentence } from './document-view.ts';
import { createFeatureSink, type FeatureRows, type FeatureSink } from './feature-rows.ts';
import { mix } from './hash.ts';
import { NAME_LISTS, type NameTable } from './name-table.ts';
import type { WordFacts } from './word-facts.ts';

const OUTSIDE_LEFT = 11;
const OUTSIDE_RIGHT = 12;
const MOST_SIGHTINGS = 5; // other places of a word whose surroundings count as evidence
const MOST_KEPT = 12;
const LINKS = new Set(['and', '&', 'of', 'for']);

/** The other places in the document where a capitalized word stands. */
interface DocumentIndex {
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Words that are also written small. */
  readonly small: ReadonlySet<string>;
}

/**
 * Finds the features of every token of a document, in two passes over it: the first sees each sentence, the second
 * adds what the rest of the document says of the same word. After the feature sets of Finkel et al. (2005) and the
 * context aggregation of Chieu and Ng (2003). Linear in the document's length.
 */
export function extractFeatures(
  document: readonly (readonly string[])[],
  factsOf: (word: string) => WordFacts,
  names: NameTable,
): FeatureRows {
  const sentences = document.map((words) => viewSentence(words.map(factsOf), names));
  const index = indexDocument(sentences);
  const sink = createFeatureSink(document.reduce((sum, words) => sum + words.length, 0));
  sentences.forEach((sentence, number) => {
    let quoted = 0;
    for (let at = 0; at < sentence.words.length; at += 1) {
      const word = sentence.words[at] as WordFacts;
      addLocal(sink, sentence, at, quoted);
      addLists(sink, sentence, at);
      addRun(sink, sentence, at);
      addLinkedRuns(sink, sentence, at);
      addClasses(sink, sentence, at);
      if (word.capital && (word.keyword & 1) === 0) addSightings(sink, sentences, index, number, at);
      if (/^["“”]$|^``$|^''$/.test(word.text)) quoted ^= 1;
      sink.endToken();
    }
  });
  return sink.rows();
}

function indexDocument(sentences: readonly SentenceView[]): DocumentIndex {
  const places = new Map<string, number[]>();
  const small = new Set<string>();
  sentences.forEach((sentence, number) => {
    if (sentence.shouted) return;
    sentence.words.forEach(({ capital, text, isWord }, at) => {
      if (!capital) {
        if (isWord && text.length > 2) small.add(text);
        return;
      }
      const found = places.get(text);
      if (!found) places.set(text, [number, at]);
      else if (found.length < MOST_KEPT * 2) found.push(number, at);
    });
  });
  return { places, small };
}

function addLocal(sink: FeatureSink, { words, shouted }: SentenceView, at: number, quoted: number): void {
  const word = words[at] as WordFacts;
  const left = words[at - 1];
  const right = words[at + 1];
  const l1 = left?.small ?? OUTSIDE_LEFT;
  const l2 = words[at - 2]?.small ?? OUTSIDE_LEFT;
  const r1 = right?.small ?? OUTSIDE_RIGHT;
  const r2 = words[at + 2]?.small ?? OUTSIDE_RIGHT;
  const w = word.small;
  const add = (template: number, hash: number) => sink.add(mix(hash, template));
  add(1, word.exact);
  add(2, w);
  add(3, l1);
  add(4, l2);
  add(5, r1);
  add(6, r2);
  add(7, mix(l1, w));
  add(8, mix(w, r1));
  add(9, mix(l1, r1));
  add(10, mix(l2, l1));
  add(11, mix(r1, r2));
  const shape = word.shape;
  const leftShape = left?.shape ?? OUTSIDE_LEFT;
  const rightShape = right?.shape ?? OUTSIDE_RIGHT;
  add(12, shape);
  add(13, mix(leftShape, shape));
  add(14, mix(shape, rightShape));
  add(15, mix(mix(leftShape, shape), rightShape));
  add(16, mix(l1, shape));
  add(17, mix(shape, r1));
  for (let i = 0; i < word.affixes.length; i += 1) add(20 + Math.min(i, 7), word.affixes[i] ?? 0);
  const opens = at === 0 || (at === 1 && words[0]?.isWord === false) ? 1 : 0;
  const flags = opens | (shouted ? 2 : 0) | (quoted << 2) | (word.capital ? 8 : 0);
  add(30, flags);
  add(31, mix(shape, flags));
}

function addLists(sink: FeatureSink, { words, lists }: SentenceView, at: number): void {
  const word = words[at] as WordFacts;
  const add = (template: number, hash: number) => sink.add(mix(hash, template));
  const here = lists[at] ?? 0;
  const before = at > 0 ? (lists[at - 1] ?? 0) : -1;
  const after = at + 1 < lists.length ? (lists[at + 1] ?? 0) : -2;
  add(40, here);
  add(41, mix(here, word.shape));
  add(42, mix(before, here));
  add(43, mix(here, after));
  add(44, mix(mix(before, after), word.shape));
  add(47, mix(here, words[at - 1]?.small ?? OUTSIDE_LEFT));
  add(48, mix(here, words[at + 1]?.small ?? OUTSIDE_RIGHT));
  const mask = here >> 2;
  const opens = at === 0 ? 1 : 0;
  for (let list = 0; list < NAME_LISTS.length; list += 1) {
    if ((mask >> list) & 1) add(45, (list * 4 + (here & 3)) * 2 + opens);
  }
  const keyword = (words[at - 1]?.keyword ?? 0) * 65536 + word.keyword * 256 + (words[at + 1]?.keyword ?? 0);
  add(46, mix(keyword, word.capital ? 451 : 452));
}

function addRun(sink: FeatureSink, { words, lists, runStart, runEnd }: SentenceView, at: number): void {
  const start = runStart[at] ?? -1;
  if (start < 0) return;
  const end = runEnd[at] ?? start;
  const head = words[end - 1] as WordFacts;
  const opening = words[start] as WordFacts;
  const length = Math.min(end - start, 6);
  const position = positionIn(start, end, at);
  const place = position * 8 + length;
  const before = words[start - 1]?.small ?? OUTSIDE_LEFT;
  const after = words[end]?.small ?? OUTSIDE_RIGHT;
  const add = (template: number, hash: number) => sink.add(mix(hash, template));
  add(50, place);
  add(51, mix(head.small, position));
  add(52, mix(opening.small, position));
  add(53, mix(before, place));
  add(54, mix(after, place));
  add(55, mix(mix(before, after), position));
  add(56, mix(head.tail, position));
  add(57, mix(head.keyword * 256 + opening.keyword, place));
  add(58, mix(lists[end - 1] ?? 0, position));
  add(59, mix(lists[start] ?? 0, place));
  add(60, mix(mix(words[start - 2]?.small ?? OUTSIDE_LEFT, before), position));
  add(61, mix(mix(after, words[end + 1]?.small ?? OUTSIDE_RIGHT), position));
  const toEnd = end - 1 - at;
  if (toEnd < 3) add(62, mix(head.keyword, toEnd));
  add(63, mix(mix(words[start - 1]?.keyword ?? 0, words[end]?.keyword ?? 0), place));
}

/** The capitalized runs that "of", "and" and the like link to a word's own: "Ministry of | Health and Sports". */
function addLinkedRuns(sink: FeatureSink, { words, runStart, runEnd }: SentenceView, at: number): void {
  const start = runStart[at] ?? -1;
  if (start < 0) return;
  const end = runEnd[at] ?? start;
  const head = words[end - 1] as WordFacts;
  const position = positionIn(start, end, at);
  const addLink = (template: number, link: WordFacts, other: WordFacts): void => {
    const heads = mix(mix(link.small, other.keyword), mix(head.keyword, position));
    sink.add(mix(heads, template));
    sink.add(mix(mix(other.small, position), template + 1));
  };
  const after = words[end];
  const skipped = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const nextEnd = runEnd[skipped] ?? -1;
  if (after && LINKS.has(after.lower) && nextEnd > 0) addLink(88, after, words[nextEnd - 1] as WordFacts);
  const before = words[start - 1];
  if (before && LINKS.has(before.lower) && (runStart[start - 2] ?? -1) >= 0)
    addLink(90, before, words[start - 2] as WordFacts);
}

/** What stands around the same word elsewhere in the document. */
function addSightings(
  sink: FeatureSink,
  sentences: readonly SentenceView[],
  index: DocumentIndex,
  sentence: number,
  at: number,
): void {
  const word = sentences[sentence]?.words[at] as WordFacts;
  const places = index.places.get(word.text) ?? [];
  const add = (template: number, hash: number) => sink.add(mix(hash, template));
  let seen = 0;
  for (let k = 0; k < places.length && seen < MOST_SIGHTINGS; k += 2) {
    const otherSentence = places[k] as number;
    const i = places[k + 1] as number;
    if (otherSentence === sentence && i === at) continue;
    seen += 1;
    const { words, lists, runStart, runEnd } = sentences[otherSentence] as SentenceView;
    add(70, words[i - 1]?.small ?? OUTSIDE_LEFT);
    add(71, words[i + 1]?.small ?? OUTSIDE_RIGHT);
    add(79, words[i - 1]?.fine ?? 0);
    add(80, words[i + 1]?.fine ?? 0);
    add(72, mix((i > 0 ? (lists[i - 1] ?? 0) : 0) >> 2, words[i - 1]?.capital ? 1 : 0));
    const start = runStart[i] ?? -1;
    if (start < 0) continue;
    const end = runEnd[i] ?? start;
    const position = positionIn(start, end, i);
    add(73, position * 8 + Math.min(end - start, 6));
    add(74, mix(words[end - 1]?.small ?? 0, position));
    add(81, mix(words[end - 1]?.middle ?? 0, position));
    add(75, mix((words[end - 1]?.keyword ?? 0) * 256 + (words[start - 1]?.keyword ?? 0), position));
    add(76, mix(lists[start] ?? 0, position));
  }
  const alsoSmall = index.small.has(word.lower) ? 1 : 0;
  add(77, seen * 2 + alsoSmall);
  add(78, mix(alsoSmall, at === 0 ? 1 : 0));
}
