import { correctionsByQuote } from '../corrections/quote-speakers.ts';
import type { EntityId, EntityKind, Quote } from '../model/analysis.ts';
import type { QuoteSpeakerCorrection } from '../model/correction.ts';
import type { Reading } from '../model/library.ts';
import type { SpeakerKey } from '../model/said-elsewhere.ts';
import { speakerKey } from '../stories/speaker-key.ts';
import { paragraphOf } from './paragraph.ts';
import { type Sureness, surenessOf } from './sureness.ts';

/** A quote as the list shows it. */
export interface QuoteItem {
  readonly quote: Quote;
  readonly paragraph?: number;
  readonly sureness: Sureness;
  /** "he", "the minister": how the text names the speaker, where it is not the name itself. */
  readonly namedAs?: string;
  readonly speaker?: QuoteSpeaker;
  /** What the reader said of the speaker. */
  readonly correction?: QuoteSpeakerCorrection;
}

export interface QuoteSpeaker {
  readonly name: string;
  readonly kind: EntityKind;
  readonly role?: string;
  readonly entityId?: EntityId;
  /** By which what they said elsewhere is found; absent where they cannot be known again. */
  readonly key?: SpeakerKey;
}

/** The quotes of one speaker; without a speaker they are not attributed. */
export interface SpeakerQuotes {
  readonly speaker?: QuoteSpeaker;
  readonly items: readonly QuoteItem[];
}

/**
 * The quotes that are worth a place in the list, in the order of the article. Scraps that nobody is known to have said
 * are not, but for those of which the reader said so.
 */
export function quotesOf(reading: Omit<Reading, 'saved'>): readonly QuoteItem[] {
  const { article, analysis, corrections = [] } = reading;
  const corrected = correctionsByQuote(article.text, analysis.quotes, corrections);
  return analysis.quotes
    .filter((quote) => !quote.fragment || quote.speaker || corrected.has(quote))
    .map((quote) => ({
      quote,
      correction: corrected.get(quote),
      paragraph: paragraphOf(reading.article, quote),
      sureness: surenessOf(quote.confidence),
      namedAs: namedAsOf(reading, quote),
      speaker: speakerOf(reading, quote),
    }));
}

/** The same by speaker, in the order in which they first speak; those not attributed come last. */
export function bySpeaker(items: readonly QuoteItem[]): readonly SpeakerQuotes[] {
  const groups = new Map<string, { speaker: QuoteSpeaker; items: QuoteItem[] }>();
  for (const item of items) {
    if (!item.speaker) continue;
    const key = item.speaker.entityId ?? item.speaker.name;
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { speaker: item.speaker, items: [item] });
  }
  const others = items.filter((item) => !item.speaker);
  return others.length > 0 ? [...groups.values(), { items: others }] : [...groups.values()];
}

function speakerOf({ analysis }: Pick<Reading, 'analysis'>, { speaker }: Quote): QuoteSpeaker | undefined {
  if (!speaker) return undefined;
  const entity = analysis.entities.find((candidate) => candidate.id === speaker.entityId);
  const key = speakerKey(speaker, analysis.entities);
  if (!entity) return { name: speaker.name, kind: 'other', key };
  return { name: entity.name, kind: entity.kind, role: entity.roles[0]?.text, entityId: entity.id, key };
}

function namedAsOf({ article }: Pick<Reading, 'article'>, { speaker }: Quote): string | undefined {
  if (!speaker || speaker.form === 'name') return undefined;
  const words = article.text.slice(speaker.start, speaker.end);
  return speaker.form === 'pronoun' ? words.toLowerCase() : words;
}
