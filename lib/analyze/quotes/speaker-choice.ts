import type { ReasonCode } from '../../model/reason.ts';
import type { Candidate } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import type { Identity } from './identities.ts';
import type { QuoteSite } from './passage.ts';

/** Who a rule takes for the speaker, and why. */
export interface Proposal {
  readonly candidate: Candidate;
  readonly reason: ReasonCode;
  readonly link: CueLink | undefined;
}

/** The quote before, with its speaker, if it has one. */
export interface Previous {
  readonly site: QuoteSite;
  readonly candidate: Candidate;
}

/** What the quotes before say about the next one. */
export interface Context {
  readonly site: QuoteSite | undefined;
  readonly candidate: Candidate | undefined;
  readonly identity: Identity | undefined;
  /** How often each identity has spoken so far. */
  readonly spoken: ReadonlyMap<Identity, number>;
}

/** A candidate for one quote and how likely it is to be the speaker, 0..1. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly identity: Identity | undefined;
  readonly share: number;
}
