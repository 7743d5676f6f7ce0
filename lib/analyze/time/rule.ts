import type { DateType } from '../../model/analysis.ts';
import type { Day } from './calendar.ts';

/** Which way an expression without a year or a day of its own points: back, ahead, or not told. */
export type Direction = 'past' | 'future' | 'unknown';

/** The date that the text named last. */
export interface LastDate {
  readonly day: Day;
  readonly value: string;
}

/** What a date without all its parts is counted from. */
export interface Anchor {
  /** Day of publication, or of the last date where the text tells its story in order. */
  readonly reference: Day;
  /** The last date that the text has named, and its value. */
  readonly last?: LastDate;
  /** The words between the last date and this one, where both stand in one block. */
  readonly gap?: string;
  /** Whether the text is a chronicle: its own last date, not the day of publication, is "now". */
  readonly narrative: boolean;
}

/** Where in the text an expression stands, and what is known around it. */
export interface Place extends Anchor {
  /** The block, all white space turned to spaces. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Up to 40 characters on either side. */
  readonly before: string;
  readonly after: string;
  /** Reads the tense of the words around; costs, so only where it matters. */
  readonly direction: () => Direction;
}

/** What an expression means. */
export interface TimeReading {
  readonly type: DateType;
  readonly value: string;
  /** What it was counted from; `written` where it says all itself. */
  readonly from: 'written' | 'publication' | 'last';
  /** 0..1 */
  readonly confidence: number;
  /** Value where the day of publication is not known; by default the year and the day are left open. */
  readonly open?: string;
  /** Characters at the end that are no part of the expression, beside the group `end`. */
  readonly cutEnd?: number;
}

/** The named parts of a match. */
export type Parts = Readonly<Record<string, string | undefined>>;

/**
 * One way in which a language writes a time. Of rules that match at one place the longest match wins, then the earlier rule.
 * The groups `start` and `end` of its pattern are words at either end that are no part of the expression: "by", "'s".
 */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Absent: the words are not about time here. */
  readonly read: (parts: Parts, place: Place) => TimeReading | undefined;
}

/** How a language speaks of time. */
export interface TimeLanguage {
  readonly rules: readonly TimeRule[];
  /** Reads which way the words around the expression point. */
  readonly direction: (text: string, start: number, end: number) => Direction;
}
