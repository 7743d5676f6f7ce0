/** The languages of Wikipedia that summaries are asked in: those of the interface. */
export const SUMMARY_LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'ru', 'tr'] as const;
export type SummaryLanguage = (typeof SUMMARY_LANGUAGES)[number];

/** Under which name a summary is asked for. */
export interface SummaryRequest {
  readonly language: SummaryLanguage;
  readonly name: string;
}

/** What Wikipedia says of a name in short: its authors’ words, CC BY-SA 4.0. */
export interface Summary {
  readonly title: string;
  /** Plain text; absent where several are called so. */
  readonly text?: string;
  /** Of the article in Wikipedia. */
  readonly url: string;
}
