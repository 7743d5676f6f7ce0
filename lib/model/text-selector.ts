/** W3C TextQuoteSelector (Web Annotation Data Model, 4.2.4), with up to 64 characters of context either side. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector in `Article.text`: a hint that is tried first. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}
