import { failure, type Result, success } from '../model/result.ts';

/*
 * The Summarizer API as far as it is used, written by hand: browsers are just getting it, and the types of TypeScript do
 * not have it yet. https://developer.chrome.com/docs/ai/summarizer-api
 */

interface Wanted {
  readonly type: 'tldr';
  readonly format: 'plain-text';
  readonly length: 'medium';
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
}

interface Monitor {
  addEventListener(type: 'downloadprogress', listen: (event: { readonly loaded: number }) => void): void;
}

interface Summarizer {
  summarize(text: string, more: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface SummarizerApi {
  availability(wanted: Wanted): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    wanted: Wanted & { readonly signal: AbortSignal; monitor(monitor: Monitor): void },
  ): Promise<Summarizer>;
}

/** The browser’s own model that summarizes, where there is one. It works on this machine; nothing is sent. */
export function createGeneratingSource() {
  const api = (globalThis as { readonly Summarizer?: SummarizerApi }).Summarizer;
  return {
    /** Whether it can summarize in this language (BCP 47): `afterLoading` where the browser must first load its model. */
    async findOffer(language: string): Promise<'now' | 'afterLoading' | undefined> {
      const there = await api?.availability(wantedIn(language)).catch(() => undefined);
      if (there === undefined || there === 'unavailable') return undefined;
      return there === 'available' ? 'now' : 'afterLoading';
    },
    /**
     * Summarizes. Call it in a click’s handler: browsers load their model only then. Problems: `summaryTooLong`,
     * `summaryFailed`.
     * @param onLoaded how much of the model is loaded, 0..1
     */
    async generate(
      text: string,
      language: string,
      signal: AbortSignal,
      onLoaded: (share: number) => void,
    ): Promise<Result<string>> {
      let summarizer: Summarizer | undefined;
      try {
        summarizer = await api?.create({
          ...wantedIn(language),
          signal,
          monitor: (monitor) =>
            monitor.addEventListener('downloadprogress', ({ loaded }) => onLoaded(loaded)),
        });
        const written = (await summarizer?.summarize(text, { signal }))?.trim();
        return written ? success(written) : failure('summaryFailed');
      } catch (error) {
        const name = error instanceof Error ? error.name : undefined;
        return name === 'QuotaExceededError' ? failure('summaryTooLong') : failure('summaryFailed', name);
      } finally {
        summarizer?.destroy();
      }
    },
  };
}

function wantedIn(language: string): Wanted {
  const [code = language] = language.split('-');
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'medium',
    expectedInputLanguages: [code],
    outputLanguage: code,
  };
}
