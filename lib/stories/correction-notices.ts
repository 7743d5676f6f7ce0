import { readParagraphs } from '../model/paragraphs.ts';
import type { Span } from '../model/span.ts';

const PIECE = '(?:article|story|report|post|piece|page|headline|version|column|review)';
const CORRECTED = '(?:amended|corrected|clarified|revised)';

/** How newspapers begin the paragraph in which they say that they were wrong. An update or a note alone says no such thing. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:corrections?|clarifications?|erratum|corrigendum)(?: (?:and|&) clarifications?)?(?:[,(\s][^:\n]{0,40})?:/iu,
  new RegExp(`^this ${PIECE}(?: \\w+){0,3} (?:was|has been)(?: \\w+){0,3} ${CORRECTED}\\b`, 'iu'),
  new RegExp(`^this ${PIECE}(?: was| has been)?(?: \\w+)? updated to (?:correct|clarify|fix)\\b`, 'iu'),
  new RegExp(`^an? (?:earlier|previous|original|prior) (?:version|edition) of this ${PIECE}\\b`, 'iu'),
  /^corrects (?:\w+ ){0,6}(?:to|in|of|spelling|name|date|headline|paragraph)\b/iu,
  /^(?:editor[’']s note|note to readers|update)\b[^:\n]{0,40}: ?(?:this|an?) [^.\n]{0,120}\b(?:amended|corrected|clarified|incorrectly|wrongly|misstated|erroneously)\b/iu,
];

/** What may stand before it: bullets, brackets, stars. */
const ORNAMENT = /^[\s•●*·\-–—([]{0,4}/u;

/** The paragraphs of a text in which the paper says that it corrected the article. English only. */
export function findCorrectionNotices(text: string): readonly Span[] {
  return readParagraphs(text).flatMap(({ text: paragraph, ...span }) => {
    const words = paragraph.replace(ORNAMENT, '');
    return BEGINNINGS.some((beginning) => beginning.test(words)) ? [span] : [];
  });
}
