import type { Aside } from '../../model/article.ts';
import { LONGEST_ASIDE } from '../../model/article-bounds.ts';
import { readBlocks } from '../blocks.ts';
import { isCaption } from '../passes/blocks/captions.ts';
import { labelsOf, labelWords } from '../passes/element-pass.ts';

const PICTURES = 'img,picture,amp-img,svg image';
const LABELED = labelWords(
  '(?:\\w+-){0,3}captions?(?:-text)? (?:photo|image|picture|media|img|figure)-?(?:credits?|copyright|source|description) credits? wp-caption-text bildunterschrift bildtext legende',
);
const LIKELY =
  '[class*="caption" i],[class*="credit" i],[class*="copyright" i],[class*="bild" i],[class*="legende" i]';

/** All that may be a caption; `toCaption` looks closer. */
export const CAPTIONS = `figcaption,[itemprop~="caption"],[aria-describedby],${LIKELY},img+p,img+div,picture+p,amp-img+p,p:has(>img:only-child)+p`;

/** The element whose words are a caption: the one itself, or the one that a picture names as its description. */
export function captionElement(element: Element): Element | undefined {
  const described = element.getAttribute('aria-describedby');
  if (described !== null && element.matches(`${PICTURES},figure,[role="img"],[role="figure"]`))
    return element.ownerDocument.getElementById(described.trim().split(/\s/, 1)[0] ?? '') ?? undefined;
  if (element.querySelector(`${PICTURES},figure,iframe,video`)) return undefined; // it holds the picture as well
  if (element.matches('figcaption,[itemprop~="caption"]') || LABELED.test(labelsOf(element))) return element;
  const before = element.previousElementSibling;
  const belowPicture = before?.matches(PICTURES) || before?.querySelector(PICTURES);
  return belowPicture && isCaption(captionText(element)) ? element : undefined;
}

/** Reads a caption; undefined where it has no words. */
export function toCaption(element: Element): Omit<Aside, 'at'> | undefined {
  const text = captionText(element);
  return /\p{L}/u.test(text) ? { kind: 'caption', text: text.slice(0, LONGEST_ASIDE) } : undefined;
}

function captionText(element: Element): string {
  return readBlocks(element)
    .map((block) => block.text)
    .join(' ');
}
