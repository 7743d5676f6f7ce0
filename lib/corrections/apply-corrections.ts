import type { Analysis } from '../model/analysis.ts';
import type { Correction } from '../model/correction.ts';
import type { Reading } from '../model/library.ts';
import { applyCast } from './cast/apply-cast.ts';
import { applyQuoteSpeakers } from './quote-speakers.ts';

/** Lays the corrections of one kind over an analysis of this text; they come in the order in which they were made. */
type Apply = (text: string, analysis: Analysis, corrections: readonly Correction[]) => Analysis;

/** In the order in which they are laid over: who speaks is said of the cast as it was corrected. */
const KINDS: readonly Apply[] = [applyCast, applyQuoteSpeakers];

/** The analysis with what the reader corrected laid over it; neither is changed. */
export function applyCorrections({ article, analysis, corrections = [] }: Omit<Reading, 'saved'>): Analysis {
  const inOrder = corrections.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return KINDS.reduce((laid, apply) => apply(article.text, laid, inOrder), analysis);
}
