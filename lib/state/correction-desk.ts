import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { findNamed } from '../corrections/find-named.ts';
import type { QuoteSpeakerCorrection } from '../model/correction.ts';
import type { Reading } from '../model/library.ts';
import type { Problem } from '../model/result.ts';
import { selectText } from '../model/text-selector.ts';
import type { QuoteItem } from './quotes.ts';
import type { LibrarySource } from './sources.ts';
import type { UndoOffer } from './undo.ts';

export interface CorrectionSources {
  readonly library: Pick<LibrarySource, 'saveCorrection' | 'deleteCorrection'>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** A quote whose speaker was just changed: where it begins, and when its correction was made, if it has one now. */
export interface ChangedQuote {
  readonly articleUrl: string;
  readonly start: number;
  readonly at?: string;
}

/** Where the reader says what the analysis has wrong, and takes that back. */
export interface CorrectionDesk {
  /** The quote that was changed last, until the view has led the reader to it: it may have moved to somebody else. */
  readonly changed: ReadonlySignal<ChangedQuote | undefined>;
  /** Gives a quote to somebody, or to nobody in particular; false means that it could not be saved. */
  giveTo(
    name: string | undefined,
    item: QuoteItem,
    reading: Pick<Reading, 'article' | 'analysis'>,
  ): Promise<boolean>;
  takeBack(item: QuoteItem): Promise<boolean>;
  /** The view has led the reader to the changed quote. */
  settle(): void;
}

/** @param problem is told what went wrong, and that nothing did */
export function createCorrectionDesk(
  sources: CorrectionSources,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): CorrectionDesk {
  return new Desk(sources, undo, problem);
}

class Desk implements CorrectionDesk {
  readonly changed = signal<ChangedQuote | undefined>(undefined);
  readonly #sources: CorrectionSources;
  readonly #undo: UndoOffer;
  readonly #problem: Signal<Problem | undefined>;

  constructor(sources: CorrectionSources, undo: UndoOffer, problem: Signal<Problem | undefined>) {
    this.#sources = sources;
    this.#undo = undo;
    this.#problem = problem;
  }

  async giveTo(
    name: string | undefined,
    { quote, correction: before }: QuoteItem,
    { article, analysis }: Pick<Reading, 'article' | 'analysis'>,
  ) {
    const to = name && (findNamed(name, analysis.entities)?.name ?? name);
    const correction: QuoteSpeakerCorrection = {
      id: before?.id ?? this.#sources.newId(),
      kind: 'quoteSpeaker',
      articleUrl: article.canonicalUrl,
      target: selectText(article.text, quote),
      from: before ? before.from : quote.speaker?.name,
      to,
      at: this.#sources.now(),
    };
    const done = await this.#put(quote.start, correction);
    if (done) {
      const undo = async () =>
        void (before ? await this.#put(quote.start, before) : await this.#remove(quote.start, correction));
      this.#undo.propose({ what: 'speakerCorrected', name: to, undo });
    }
    return done;
  }

  async takeBack({ quote, correction }: QuoteItem) {
    if (!correction) return false;
    const done = await this.#remove(quote.start, correction);
    if (done) {
      const undo = async () => void (await this.#put(quote.start, correction));
      this.#undo.propose({ what: 'correctionTakenBack', undo });
    }
    return done;
  }

  settle() {
    this.changed.value = undefined;
  }

  async #put(start: number, correction: QuoteSpeakerCorrection) {
    const result = await this.#sources.library.saveCorrection(correction);
    this.#problem.value = result.ok ? undefined : result.problem;
    if (result.ok) this.changed.value = { articleUrl: correction.articleUrl, start, at: correction.at };
    return result.ok;
  }

  async #remove(start: number, { id, articleUrl }: QuoteSpeakerCorrection) {
    const result = await this.#sources.library.deleteCorrection(id);
    this.#problem.value = result.ok ? undefined : result.problem;
    if (result.ok) this.changed.value = { articleUrl, start };
    return result.ok;
  }
}
