import type { PageFacts } from '../metadata/page-facts.ts';
import type { PageShape } from './page-shape.ts';

/** What the body that was extracted looks like; absent where none was found. */
export interface BodyShape {
  readonly words: number;
  /** Blocks of running text. */
  readonly paragraphs: number;
  readonly listItems: number;
  readonly headings: number;
  /** Quotation marks in the text. */
  readonly quoteMarks: number;
  /** Numbers in the text. */
  readonly digits: number;
  readonly questionMarks: number;
  /** Words that address the reader. */
  readonly you: number;
}

/** All that the judge weighs. */
export interface Evidence {
  readonly facts: PageFacts;
  readonly shape: PageShape;
  readonly body?: BodyShape;
  readonly dateNear: boolean;
  readonly bylineNear: boolean;
  readonly hasDate: boolean;
  readonly hasAuthor: boolean;
  readonly title: string;
}
