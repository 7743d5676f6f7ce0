import type { TimelineEvent } from '../model/analysis.ts';
import type { Reading } from '../model/library.ts';
import { nameKeys } from './names.ts';
import type { ToldEvent } from './same-event.ts';
import { comparedWords } from './words.ts';

/** An event of a reading, ready to be compared with those of others. */
export interface ReadEvent extends ToldEvent {
  readonly reading: Reading;
  readonly event: TimelineEvent;
  readonly text: string;
}

/** The dated sentences of an article, in order of time. */
export function toldEvents(reading: Reading): readonly ReadEvent[] {
  const keys = nameKeys(reading);
  return reading.analysis.events.map((event) => {
    const { start, end } = event.sentence;
    const text = reading.article.text.slice(start, end).replace(/\s+/g, ' ');
    const names = new Set(event.entityIds.flatMap((id) => keys.get(id) ?? []));
    return { reading, event, text, date: event.date, grain: event.grain, names, words: comparedWords(text) };
  });
}
