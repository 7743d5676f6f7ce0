import type { ArchivedArticle, LooseWords } from '../model/archive.ts';
import type { Settings } from '../model/settings.ts';
import type { FormatId } from './format-ids.ts';

/** The few words that a format writes of its own, in the reader's language. */
export interface ExportWords {
  /** BCP 47, e.g. `en`. */
  readonly language: string;
  /** The title of an export of several articles. */
  readonly library: string;
  readonly notes: string;
  readonly quotes: string;
  readonly dates: string;
  /** Stands over a note on the story that an article stands in. */
  readonly onStory: string;
  /** Stands for the speaker of a quote that has none. */
  readonly notAttributed: string;
  /** The label of a link back to the words in the article. */
  readonly inArticle: string;
}

/** What is known of an export before its first article. */
export interface ExportContext {
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  /** How many articles it is of. */
  readonly count: number;
  readonly words: ExportWords;
  /** Only where the whole library is taken away. */
  readonly settings?: Settings;
  /** Only where there are some and the whole library is taken away. */
  readonly loose?: LooseWords;
}

/**
 * A way to take articles and notes away as text, written piece by piece, so that a large library need not be in memory.
 * A new one is a new file in formats/, a line each in `FORMAT_IDS` and `FORMATS`, and its name in locales/.
 */
export interface ExportFormat {
  readonly id: FormatId;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** What a file of the whole library is called; `library` where it is not said. */
  readonly fileWord?: string;
  /** Several articles become as many files in one zip. */
  readonly isFilePerArticle?: boolean;
  readonly head?: (context: ExportContext) => string;
  readonly article: (article: ArchivedArticle, context: ExportContext) => string;
  /** Stands between two articles that have something to say. */
  readonly between?: string;
  /** @param checksum of the settings, of loose words and of what was written of each article */
  readonly foot?: (context: ExportContext, checksum: string) => string;
}
