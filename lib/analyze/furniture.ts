/** What names those who made a page, or calls on who reads it, and tells no news. */
const CREDITS: readonly RegExp[] = [
  /^(?:By|BY|by) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:,? [^.!?]{0,60})?$/u,
  /^(?:photo(?:graph)?s?|image|picture|video|credit|caption|file photo|source|editor['’]?s? note|watch|read more|related|update[ds]?|correction|advertisement|follow|listen|subscribe|share)\b[^.!?]{0,12}[:|]/i,
  /\((?:photo|image|picture|file photo|video)(?: [^()]{0,80})?\)$/i,
  /^(?:ap|reuters|afp|getty|epa) photo\b/i,
  /^image (?:source|copyright),? /i,
  /^[^.!?]{0,60}\/(?:\p{Lu}[\p{L}.]*(?: via)? ){0,3}(?:getty|images|ap|afp|epa|reuters|scanpix|alamy|shutterstock)\b[^.!?]{0,20}$/iu,
  /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|translated|produced|edited|written|reported) by\b/i,
  /^(?:with )?(?:additional )?(?:files|reporting|material) from\b/i,
  /\bcontributed (?:reporting|to this (?:report|story|article))\b/i,
  /^follow [^.!?]{1,80} on (?:twitter|x|facebook|instagram|threads|bluesky)\b/i,
  /^share (?:this|on|via)\b[^.!?]{0,80}$/i,
  /^[^|]{1,80}(?: \| [^|]{1,80}){1,9}$/, // a row of parts: author and agency, prices, sections
  /^(?:log|sign) in (?:with|to|via)\b/i,
  /^(?:this (?:article|story) (?:was|has been|is)|copyright|©|all rights reserved|the associated press contributed|click here|sign up|contact us)/i,
];

/** A line without a small letter: a heading, or a row of figures. */
const CAPITALS = /^[^a-z]*$/;
const LONGEST = 300;

/** Whether a sentence only says who made the page, or what its reader should do: whoever it names is not in the news. */
export function isCredit(sentence: string): boolean {
  return sentence.length <= LONGEST && CREDITS.some((pattern) => pattern.test(sentence));
}

/** Whether a sentence only serves the page: a byline, a photo line, a call to subscribe, a heading. */
export function isFurniture(sentence: string): boolean {
  return isCredit(sentence) || (sentence.length <= LONGEST && CAPITALS.test(sentence));
}

const AGENCY = String.raw`\((?:AP|Reuters|AFP|CNN|UPI|VOA|BBC|dpa|Xinhua|TASS)[^)]{0,20}\)`;
const REGION = String.raw`(?:, [\p{L}. ]{2,25})?`;
/** A place in capitals, or any with an agency behind it, or an agency alone. */
const PLACE = new RegExp(
  String.raw`^\(?(?:\p{Lu}{2}[\p{Lu} .'-]{0,40}${REGION}(?: ${AGENCY})?|\p{Lu}[\p{L} .'-]{1,30}${REGION} ${AGENCY}|${AGENCY})$`,
  'u',
);
const DASH = / [-–—_]+ |[-–—]+ ?/g;
const LONGEST_DATELINE = 120;

/** The length of the dateline that a sentence begins with: "LONDON (Reuters) - ". */
export function datelineLength(sentence: string): number {
  const head = sentence.slice(0, LONGEST_DATELINE);
  let length = 0;
  for (const { 0: dash, index } of head.matchAll(DASH)) {
    // A dash may stand inside a name of a place: the last one that has nothing but a place before it counts.
    if (PLACE.test(head.slice(0, index))) length = index + dash.length;
  }
  return length;
}

/** Whether a sentence leans on what stands around it: a question, or one that opens with a quotation mark. */
export function leansOnNeighbors(sentence: string): boolean {
  return /^["“'‘`]/.test(sentence) || /\?["”’']?$/.test(sentence);
}
