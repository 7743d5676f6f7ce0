import type { EntityKind } from '../../model/analysis.ts';
import { type Judgement, judgeName } from './judge-name.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention, TokenSentence } from './name-mention.ts';
import { findNameRuns, type NameRun, opensSentence } from './name-runs.ts';

interface Candidate {
  readonly sentence: number;
  readonly run: NameRun;
  readonly text: string;
  /** Its capital may be that of the sentence. */
  readonly doubtful: boolean;
  readonly judgement: Judgement | undefined;
}

/**
 * Finds names by rules alone: capitalized sequences, what stands around them, lists of names, and what the rest of
 * the article says of the same words. `text` is the article's, the tokens' offsets are into it.
 */
export function findNames(
  text: string,
  sentences: readonly TokenSentence[],
  known: NameKnowledge,
): NameMention[] {
  const candidates: Candidate[] = [];
  sentences.forEach((sentence, number) => {
    if (isShouted(sentence)) return;
    for (const run of findNameRuns(sentence, known)) {
      const judgement = judgeName(sentence, run, known);
      if (judgement === 'notAName') continue;
      const start = sentence[run.first]?.start ?? 0;
      const end = sentence[run.last - 1]?.end ?? start;
      const single = run.last - run.first === 1;
      const doubtful = single && run.title === undefined && opensSentence(sentence, run.first);
      candidates.push({ sentence: number, run, text: text.slice(start, end), doubtful, judgement });
    }
  });
  return decide(candidates, sentences, known);
}

/** A sentence in capitals tells nothing by its capitals. */
function isShouted(sentence: TokenSentence): boolean {
  let letters = 0;
  let capitals = 0;
  for (const { text } of sentence) {
    if (!/^\p{L}/u.test(text)) continue;
    letters += 1;
    if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) capitals += 1;
  }
  return letters > 3 && capitals / letters > 0.7;
}

interface Vote {
  readonly weights: Map<EntityKind, number>;
  best: Judgement | undefined;
  /** Times seen where only a name has a capital. */
  sure: number;
}

/** Every mention gets the kind that the whole article speaks for. */
function decide(
  candidates: readonly Candidate[],
  sentences: readonly TokenSentence[],
  known: NameKnowledge,
): NameMention[] {
  const votes = countVotes(candidates);
  const ordinary = findOrdinary(sentences);
  const surnames = findSurnames(candidates, votes);
  const mentions: NameMention[] = [];
  for (const { sentence, run, text, doubtful } of candidates) {
    const vote = votes.get(text);
    const lower = text.toLowerCase();
    if (doubtful && !vote?.sure && !isOnList(text, known) && !surnames.has(text)) continue;
    if (doubtful && known.ordinaryWords.has(lower) && (vote?.sure ?? 0) < 2 && !surnames.has(text)) continue;
    if (run.last - run.first === 1 && ordinary.has(lower) && !isOnList(text, known) && !surnames.has(text))
      continue;
    const judgement = settle(text, vote, surnames);
    const start = sentences[sentence]?.[run.first]?.start;
    if (!judgement || start === undefined) continue;
    mentions.push({
      ...judgement,
      start,
      end: start + text.length,
      text,
      sentence,
      ...run,
    });
  }
  return mentions;
}

function countVotes(candidates: readonly Candidate[]): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const { text, judgement, doubtful } of candidates) {
    const vote = votes.get(text) ?? { weights: new Map(), best: undefined, sure: 0 };
    votes.set(text, vote);
    if (!doubtful) vote.sure += 1;
    if (!judgement) continue;
    vote.weights.set(judgement.kind, (vote.weights.get(judgement.kind) ?? 0) + judgement.confidence);
  }
  for (const { text, judgement } of candidates) {
    const vote = votes.get(text);
    if (!vote || !judgement) continue;
    const winner = [...vote.weights].sort((a, b) => b[1] - a[1])[0]?.[0];
    if (judgement.kind === winner && (vote.best?.confidence ?? 0) < judgement.confidence)
      vote.best = judgement;
  }
  return votes;
}

/** Words that the article also writes small in the middle of sentences. */
function findOrdinary(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const sentence of sentences) {
    for (const { text } of sentence) if (/^\p{Ll}/u.test(text)) small.add(text);
  }
  return small;
}

/** Last words of the article's persons' full names, with the full name that they stand for. */
function findSurnames(
  candidates: readonly Candidate[],
  votes: ReadonlyMap<string, Vote>,
): ReadonlyMap<string, string> {
  const surnames = new Map<string, string>();
  for (const { text } of candidates) {
    const space = text.lastIndexOf(' ');
    if (space > 0 && votes.get(text)?.best?.kind === 'person') surnames.set(text.slice(space + 1), text);
  }
  return surnames;
}

function settle(
  text: string,
  vote: Vote | undefined,
  surnames: ReadonlyMap<string, string>,
): Judgement | undefined {
  const full = surnames.get(text);
  if (full !== undefined && (vote?.best?.confidence ?? 0) < 0.9) {
    return { kind: 'person', confidence: 0.8, reason: { code: 'shortFor', values: [full] } };
  }
  if (vote?.best) return vote.best;
  // Jumped to only after all else: a word that is always capitalized and comes back is a name, of whatever kind.
  if ((vote?.sure ?? 0) >= 2 && text.length > 3)
    return { kind: 'other', confidence: 0.35, reason: { code: 'capitalizedRepeatedly' } };
  return undefined;
}

function isOnList(text: string, known: NameKnowledge): boolean {
  return known.countries.has(text) || known.cities.has(text) || known.organizations.has(text);
}
