import type { Reason } from './reason.ts';
import type { Span } from './span.ts';

/** Something found in the text: where, how sure (0..1), and why. */
export interface Finding extends Span {
  readonly confidence: number;
  readonly reason: Reason;
}

export type EntityKind = 'person' | 'organization' | 'place' | 'event' | 'other';

/** How a mention names its entity: by name, by a description ("the minister") or by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  readonly text: string;
  readonly form: MentionForm;
}

/** What the article calls an entity ("Turkish defence minister"), with the place where it does. */
export interface Role extends Span {
  readonly text: string;
}

/** Unique within one analysis and stable for the same text. */
export type EntityId = string & { readonly entityId?: true };

export interface Entity {
  readonly id: EntityId;
  /** The fullest name that the article uses. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
  readonly mentions: readonly Mention[];
  /** 0..1, how much the article is about it. */
  readonly salience: number;
  readonly confidence: number;
  readonly reason: Reason;
}

/** Who spoke, as written at the span; `name` is the canonical one. */
export interface Speaker extends Span {
  readonly name: string;
  readonly entityId?: EntityId;
  readonly form: MentionForm;
}

/** The word that reports speech ("said"), and what kind of act it is. */
export interface Cue extends Span {
  readonly text: string;
  readonly force: Force;
}

export const FORCES = [
  'says',
  'claims',
  'denies',
  'warns',
  'threatens',
  'urges',
  'promises',
  'asks',
  'confirms',
  'admits',
  'praises',
  'condemns',
] as const;
export type Force = (typeof FORCES)[number];

/** Words that somebody said. The span leaves the outer quotation marks out. */
export interface Quote extends Finding {
  readonly text: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** Too short to be a statement of its own. */
  readonly fragment: boolean;
  /** Absent means: not attributed. `confidence` is then that of the span being speech. */
  readonly speaker?: Speaker;
  readonly cue?: Cue;
  /** Who else it may have been, most likely first; for the reader to choose from. */
  readonly candidates: readonly Speaker[];
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** An expression of time, resolved to a TIMEX3 value (ISO-TimeML), e.g. `2020-02-28`, `2020-W09`, `P6M`, `PAST_REF`. */
export interface DateMention extends Finding {
  readonly text: string;
  readonly value: string;
  readonly type: DateType;
}

export type Grain = 'year' | 'month' | 'day' | 'time';

/** Something that happened, dated: a sentence, its date and who is in it. */
export interface TimelineEvent {
  /** ISO 8601 cut to the grain: `2016`, `2016-07`, `2016-07-15`, `2016-07-15T22:00`. */
  readonly date: string;
  readonly grain: Grain;
  readonly sentence: Span;
  /** The expression that the date comes from, where there is one. */
  readonly mention?: Span;
  readonly entityIds: readonly EntityId[];
  readonly confidence: number;
  readonly reason: Reason;
}

/** A sentence of the article chosen for the brief. */
export interface BriefSentence extends Span {
  /** Number of its paragraph, from 1. */
  readonly paragraph: number;
  readonly reason: Reason;
}

/** A remark of a step: something odd that it met and lived with. */
export interface Notice {
  readonly step: string;
  readonly reason: string;
  readonly span?: Span;
}

/** All that is found in one article. `analyze` is a pure function from `Article` to this. */
export interface Analysis {
  /** The language whose rules were used; absent means that the language is not supported and nothing was analyzed. */
  readonly lang?: string;
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  readonly events: readonly TimelineEvent[];
  readonly brief: readonly BriefSentence[];
  readonly notices: readonly Notice[];
}
