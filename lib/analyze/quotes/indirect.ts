import type { Quote } from '../../model/analysis.ts';
import { textOf } from '../../model/span.ts';
import { firstFrom } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import { linksIn, type Passage } from './passage.ts';
import type { Resolver } from './resolve.ts';
import { isSubject } from './subjects.ts';
import { toCue, toSpeaker } from './to-quote.ts';

/** How a reported clause stands to its cue, with how often it is right with its speaker on development data. */
const SHARES = { that: 0.86, bare: 0.86, before: 0.9 } as const;

interface Clause {
  /** Indexes of words, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly form: keyof typeof SHARES;
}

const LONGEST_SENTENCE = 120;
const LEAST_WORDS = 3;

/** Finds speech in the writer's words ("Lee said that …", "…, Lee said") in sentences without quotation marks. */
export function findIndirect(passage: Passage, resolver: Resolver): Quote[] {
  const quotes: Quote[] = [];
  let reported = 0; // the index of the word behind the last clause found
  for (const link of passage.links) {
    if (link.at < reported || !reports(link)) continue;
    const clause = clauseOf(link, passage);
    if (!clause || clause.start < reported) continue;
    quotes.push(toIndirect(clause, link, passage, resolver));
    reported = endOfSentence(link.at, passage);
  }
  return quotes;
}

const REPORTING: ReadonlySet<CueLink['kind']> = new Set(['subject', 'apposition', 'inverted']);

function reports({ cue, kind, candidate }: CueLink): boolean {
  return (
    cue.strength === 'speech' && cue.form === 'finite' && REPORTING.has(kind) && candidate?.pronoun !== 'who'
  );
}

function clauseOf(link: CueLink, passage: Passage): Clause | undefined {
  const { words } = passage;
  const sentence = { start: startOfSentence(link.at, passage), end: endOfSentence(link.at, passage) };
  if (sentence.end - sentence.start > LONGEST_SENTENCE || !link.candidate) return undefined;
  for (let at = sentence.start; at < sentence.end; at += 1)
    if ((words[at]?.region ?? 0) >= 0) return undefined;
  const clause = clauseBefore(link, sentence, passage) ?? clauseAfter(link, sentence, passage);
  if (!clause) return undefined;
  let { end } = clause;
  while (end > clause.start && !words[end - 1]?.isWord) end -= 1;
  return end - clause.start >= LEAST_WORDS ? { ...clause, end } : undefined;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const WORDS_AFTER_TAG = 6;

/** "The mill was sold, Lee said." */
function clauseBefore(link: CueLink, sentence: Range, { words, links, speech }: Passage): Clause | undefined {
  const { candidate } = link;
  if (!candidate || link.kind === 'apposition') return undefined;
  const tag = Math.min(link.at, candidate.first);
  const tail = sentence.end - Math.max(link.at + 1, candidate.last);
  if (words[tag - 1]?.text !== ',' || tail > WORDS_AFTER_TAG) return undefined;
  const { start } = sentence;
  if (speech.conjunctions.has(words[start]?.lower ?? '')) return undefined;
  const other = linksIn(links, { start, end: tag }).some((one) => reports(one) && one.kind === 'subject');
  if (other) return undefined;
  const hasVerb = words.slice(start, tag).some(({ lower }) => speech.auxiliaries.has(lower));
  return hasVerb ? { start, end: tag - 1, form: 'before' } : undefined;
}

/** "Lee said that the mill was sold", "Lee said the mill was sold". */
function clauseAfter(link: CueLink, sentence: Range, passage: Passage): Clause | undefined {
  const { words, candidates, speech } = passage;
  if (link.kind === 'inverted') return undefined;
  let next = link.at + 1;
  while (speech.adverbs.has(words[next]?.lower ?? '')) next += 1;
  const end = endOfClause(link, { start: next, end: sentence.end }, sentence.start, passage);
  if (words[next]?.lower === 'that') return { start: next, end, form: 'that' };
  const subject = candidates[firstFrom(candidates, next)];
  if (subject?.first !== next || speech.addressing.has(words[link.at]?.lower ?? '')) return undefined;
  const hasVerb = speech.auxiliaries.has(words[subject.last]?.lower ?? '') || subject.form === 'pronoun';
  const says = link.cue.force === 'says' || link.cue.force === 'claims';
  return says && hasVerb && isSubject(subject, words, speech)
    ? { start: next, end, form: 'bare' }
    : undefined;
}

const TURNS: ReadonlySet<string> = new Set([
  'but',
  'while',
  'though',
  'although',
  'adding',
  'saying',
  'arguing',
]);

/** Where the writer's own words begin again: at ", but", at ", adding", at "and" with a new cue. */
function endOfClause(
  link: CueLink,
  { start, end }: Range,
  sentenceStart: number,
  { words, links, speech }: Passage,
): number {
  const lead = words.slice(sentenceStart, link.candidate?.first ?? sentenceStart);
  const lastComma = lead.findLastIndex(({ text }) => text === ',');
  const subordinate = lead
    .slice(lastComma + 1)
    .some(({ lower }) => speech.conjunctions.has(lower) && lower !== 'and' && lower !== 'but');
  for (let at = start + LEAST_WORDS; at < end; at += 1) {
    const { text, lower } = words[at] ?? { text: '', lower: '' };
    if (text === ',' && (subordinate || TURNS.has(words[at + 1]?.lower ?? ''))) return at;
    if (
      (lower === 'and' || text === ';') &&
      linksIn(links, { start: at + 1, end: at + 5 }).some(({ kind }) => kind === 'subject')
    ) {
      return at;
    }
  }
  return end;
}

function startOfSentence(at: number, { words }: Passage): number {
  let start = at;
  while (at - start <= LONGEST_SENTENCE && words[start - 1]?.sentence === words[at]?.sentence) start -= 1;
  return start;
}

function endOfSentence(at: number, { words }: Passage): number {
  let end = at + 1;
  while (end - at <= LONGEST_SENTENCE && words[end]?.sentence === words[at]?.sentence) end += 1;
  return end;
}

function toIndirect(clause: Clause, link: CueLink, passage: Passage, resolver: Resolver): Quote {
  const { words, text } = passage;
  const span = { start: words[clause.start]?.start ?? 0, end: words[clause.end - 1]?.end ?? 0 };
  const cue = toCue(link, passage);
  return {
    ...span,
    text: textOf(text, span),
    kind: 'indirect',
    fragment: false,
    confidence: SHARES[clause.form],
    reason: { code: clause.form === 'before' ? 'cueAfterQuote' : 'cueBeforeQuote', values: [cue.text] },
    ...(link.candidate
      ? { speaker: toSpeaker(link.candidate, resolver.resolve(link.candidate), passage) }
      : {}),
    cue,
    candidates: [],
  };
}
