import { KINDS, type TagKind } from './labels.ts';
import type { TaggedName } from './tagger.ts';

/** How much the document's mentions of a phrase speak for each kind. */
type Votes = Float64Array;

const DOUBTFUL = 0.9; // a person less probable than this may be a body called by its first word
const LONGEST_PHRASE = 5; // words; longer names are not looked for again

/**
 * Lets the mentions of one document agree: a name has one kind wherever it stands, a surname is the person's, and a
 * name that was found once is found again. The sum of the probabilities decides.
 */
export function agreeOnKinds(
  document: readonly (readonly string[])[],
  found: readonly (readonly TaggedName[])[],
): TaggedName[][] {
  const votes = new Map<string, Votes>();
  const surnames = new Map<string, number>();
  const openings = new Set<string>(); // first words of the names of bodies
  found.forEach((names, sentence) => {
    for (const { first, last, kind, probability } of names) {
      const words = document[sentence] ?? [];
      const phrase = words.slice(first, last).join(' ');
      const ballot = votes.get(phrase) ?? new Float64Array(KINDS.length);
      ballot[KINDS.indexOf(kind)] = (ballot[KINDS.indexOf(kind)] ?? 0) + probability;
      votes.set(phrase, ballot);
      const surname = words[last - 1] ?? '';
      if (kind === 'PER' && last - first > 1)
        surnames.set(surname, (surnames.get(surname) ?? 0) + probability);
      if (kind === 'ORG' && last - first > 1) openings.add(words[first] ?? '');
    }
  });
  const winner = (phrase: string): { kind: TagKind; weight: number } | undefined =>
    winnerOf(phrase, votes, surnames);
  return found.map((names, sentence) => {
    const words = document[sentence] ?? [];
    const agreed = names.map((name) => {
      const phrase = words.slice(name.first, name.last).join(' ');
      if (
        name.kind === 'PER' &&
        name.probability < DOUBTFUL &&
        openings.has(phrase) &&
        !surnames.has(phrase)
      ) {
        return { ...name, kind: 'ORG' as const }; // "Lehman" where "Lehman Brothers" is named and nobody is called so
      }
      const best = winner(phrase);
      return best && best.kind !== name.kind ? { ...name, kind: best.kind } : name;
    });
    return [...agreed, ...findAgain(words, agreed, winner)].sort((a, b) => a.first - b.first);
  });
}

function winnerOf(
  phrase: string,
  votes: ReadonlyMap<string, Votes>,
  surnames: ReadonlyMap<string, number>,
): { kind: TagKind; weight: number } | undefined {
  const ballot = votes.get(phrase);
  const surname = surnames.get(phrase) ?? 0;
  if (!ballot && surname === 0) return undefined;
  let best = 0;
  let weight = (ballot?.[0] ?? 0) + surname;
  for (let k = 1; k < KINDS.length; k += 1) {
    if ((ballot?.[k] ?? 0) <= weight) continue;
    best = k;
    weight = ballot?.[k] ?? 0;
  }
  return { kind: KINDS[best] ?? 'MISC', weight };
}

/** Names of the document in words that were left untagged; the longest first. */
function findAgain(
  words: readonly string[],
  names: readonly TaggedName[],
  winner: (phrase: string) => { kind: TagKind; weight: number } | undefined,
): TaggedName[] {
  const taken = new Uint8Array(words.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const again: TaggedName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (taken[first] === 1 || !/^\p{Lu}/u.test(words[first] ?? '')) continue;
    for (let length = LONGEST_PHRASE; length >= 1; length -= 1) {
      const last = first + length;
      if (last > words.length || taken.subarray(first, last).includes(1)) continue;
      const best = winner(words.slice(first, last).join(' '));
      if (!best || best.weight < (length > 1 ? 0.5 : SURE_ALONE) || (length === 1 && first === 0)) continue;
      again.push({ first, last, kind: best.kind, probability: 0.5 });
      taken.fill(1, first, last);
      break;
    }
  }
  return again;
}

const SURE_ALONE = 1.5; // a single word is found again where two sure mentions speak for it
