/*
 * How much of what stands beside the body is kept of one page, so that no page can fill the library. The extractor
 * keeps within these bounds, and what a page sends is checked against them. Real pages stay far below.
 */
export const MOST_ASIDES = 300;
export const MOST_POSTS = 1000;

/** Characters. */
export const LONGEST_ASIDE = 2000;
export const LONGEST_TITLE = 500;
export const LONGEST_AUTHOR = 200;
export const LONGEST_ADDRESS = 2000;
