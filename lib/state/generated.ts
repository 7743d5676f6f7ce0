import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Reading } from '../model/library.ts';
import type { Problem, Result } from '../model/result.ts';

/** Whether a summary can be generated at once, or after the browser has loaded its model. */
export type Offer = 'now' | 'afterLoading';

/** What the browser's own model is asked. Implemented by lib/platform. */
export interface GeneratingSource {
  findOffer(language: string): Promise<Offer | undefined>;
  /** Call it in a click’s handler. `onLoaded` is told how much of the model is loaded, 0..1. */
  generate(
    text: string,
    language: string,
    signal: AbortSignal,
    onLoaded: (share: number) => void,
  ): Promise<Result<string>>;
}

/** How far a generated summary is. */
export type Generated =
  | { readonly kind: 'loading'; readonly share: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A summary that the browser’s own model writes, where it has one and the reader asks. It is not kept. */
export interface GeneratedDesk {
  /** Absent where the browser has no such model, or not in the article’s language. */
  readonly offer: ReadonlySignal<Offer | undefined>;
  /** Absent until the reader asks. */
  readonly now: ReadonlySignal<Generated | undefined>;
  /** Call it in a click’s handler. */
  begin(): Promise<void>;
  /** Stops, or puts away what was written. */
  end(): void;
  dispose(): void;
}

export function createGeneratedDesk(
  source: GeneratingSource,
  reading: ReadonlySignal<Reading | undefined>,
): GeneratedDesk {
  const offer = signal<Offer | undefined>(undefined);
  const now = signal<Generated | undefined>(undefined);
  let under = new AbortController();
  function end() {
    under.abort();
    now.value = undefined;
  }
  let shown: string | undefined;
  const stop = effect(() => {
    const article = reading.value?.article;
    const which = article && JSON.stringify([article.canonicalUrl, article.text.length]);
    if (which === shown) return;
    shown = which;
    end();
    offer.value = undefined;
    if (!article?.lang) return;
    void source.findOffer(article.lang).then((found) => {
      if (which === shown) offer.value = found;
    });
  });
  return {
    offer,
    now,
    async begin() {
      const article = reading.peek()?.article;
      if (!article?.lang) return;
      under.abort();
      const mine = new AbortController();
      under = mine;
      now.value = offer.peek() === 'afterLoading' ? { kind: 'loading', share: 0 } : { kind: 'writing' };
      const done = await source.generate(article.text, article.lang, mine.signal, (share) => {
        if (!mine.signal.aborted) now.value = share < 1 ? { kind: 'loading', share } : { kind: 'writing' };
      });
      if (mine.signal.aborted) return;
      now.value = done.ok ? { kind: 'written', text: done.value } : { kind: 'failed', problem: done.problem };
    },
    end,
    dispose() {
      stop();
      end();
    },
  };
}
