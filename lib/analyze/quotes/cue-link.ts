import type { Candidate } from './candidates.ts';
import type { CueWord } from './speech-words.ts';

/** How a cue and its subject stand to each other. */
export type LinkKind =
  | 'subject' // Lee said
  | 'apposition' // Lee, a nurse, said
  | 'inverted' // said Lee
  | 'participle' // Lee left, saying
  | 'manner' // dozens had gathered shouting: the participle belongs to the nearest subject
  | 'passive' // was told by Lee
  | 'accordingTo';

/** A cue outside quotation marks with the candidate that is its subject. */
export interface CueLink {
  /** Index of the cue's word; for "according to" of its first word. */
  readonly at: number;
  readonly cue: CueWord;
  readonly kind: LinkKind;
  readonly candidate: Candidate | undefined;
}
