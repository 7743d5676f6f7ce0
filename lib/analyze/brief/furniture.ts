/** What stands in the text of news without telling any: bylines, photo credits, notes of the editors. */
const FURNITURE: readonly RegExp[] = [
  /^(?:by|from) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:,? [^.!?]{0,60})?$/u,
  /^(?:photo(?:graph)?s?|image|picture|video|credit|caption|file photo|source|editor['’]?s? note|watch|read more|related|update[ds]?|correction|advertisement|follow|listen|subscribe|share)\b[^.!?]{0,12}[:|]/i,
  /\((?:photo|image|picture|file photo|video)(?: [^()]{0,80})?\)$/i,
  /^(?:ap|reuters|afp|getty|epa) photo\b/i,
  /^\(?(?:reporting|writing|editing|additional reporting|compiled) by\b/i,
  /^[^a-z]*$/,
  /^(?:this (?:article|story) (?:was|has been|is)|copyright|all rights reserved|the associated press contributed|click here|sign up|contact us)/i,
];
const LONGEST = 300;

/** Whether a sentence only serves the page: a byline, a photo line, a call to subscribe. */
export function isFurniture(sentence: string): boolean {
  return sentence.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(sentence));
}

const DATELINE =
  /^\(?(?:\p{Lu}{2,}[\p{Lu} .'-]{0,30}(?:, [\p{L}. ]{2,25})?(?: \((?:AP|Reuters|AFP|CNN|UPI|VOA|BBC|dpa|Xinhua|TASS)[^)]{0,20}\))?|\p{Lu}[\p{L} .'-]{1,30}(?:, [\p{L}. ]{2,25})? \((?:AP|Reuters|AFP|CNN|UPI|VOA|BBC|dpa|Xinhua|TASS)[^)]{0,20}\)|\((?:AP|Reuters|AFP|CNN|UPI|VOA|BBC|dpa|Xinhua|TASS)[^)]{0,20}\))(?: [-–—_]+ |[-–—]+ ?)/u;

/** The length of the dateline that a sentence begins with: "LONDON (Reuters) - ". */
export function datelineLength(sentence: string): number {
  return DATELINE.exec(sentence)?.[0].length ?? 0;
}

/** Whether a sentence leans on what stands around it: a question, or one that opens with a quotation mark. */
export function leansOnNeighbors(sentence: string): boolean {
  return /^["“'‘`]/.test(sentence) || /\?["”’']?$/.test(sentence);
}
