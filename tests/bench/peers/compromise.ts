import nlp from 'compromise';
import type { TagDocument } from '../entities/systems.ts';
import type { Prediction } from '../quotes/predict.ts';
import { type Place, type Timex, toTags } from './places.ts';

/*
 * What one would build of compromise in an afternoon: its people, places and organizations; its quotations, each said by the
 * person who is named nearest to it outside of it in its paragraph; its dates, without values, which the library does not give.
 */

type Found = ReturnType<ReturnType<typeof nlp>['json']>;

/** Names in the words of a data set. */
export const tagNames: TagDocument = (sentences) =>
  toTags(sentences, (text) => {
    const doc = nlp(text);
    return [
      ...placesOf(doc.people().json({ offset: true }), 'PER'),
      ...placesOf(doc.organizations().json({ offset: true }), 'ORG'),
      ...placesOf(doc.places().json({ offset: true }), 'LOC'),
    ];
  });

/** Quotations and who may have said them. */
export function findQuotes(text: string): Prediction['quotes'] {
  const doc = nlp(text);
  const people = placesOf(doc.people().json({ offset: true }), 'PER');
  return placesOf(doc.quotations().json({ offset: true }), 'quote').map(({ start, end }) => {
    const speaker = nearest(text, { start, end }, people);
    const name = speaker && text.slice(speaker.start, speaker.end);
    return {
      ...{ start, end, type: 'direct' as const, confidence: 1, cue: null },
      speaker: speaker && name ? { ...speaker, name, form: 'name' as const } : null,
    };
  });
}

export function findDates(text: string): Timex[] {
  const found = placesOf(nlp(text).match('#Date+').json({ offset: true }), 'DATE');
  return found.map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
    type: 'DATE',
    value: '',
  }));
}

function nearest(
  text: string,
  quote: { start: number; end: number },
  people: readonly Place[],
): Place | undefined {
  const first = text.lastIndexOf('\n', quote.start) + 1;
  const last = text.indexOf('\n', quote.end);
  const inside = people.filter(
    ({ start, end }) =>
      start >= first && (last < 0 || end <= last) && (end <= quote.start || start >= quote.end),
  );
  const distance = ({ start, end }: Place) => (end <= quote.start ? quote.start - end : start - quote.end);
  return inside.sort((a, b) => distance(a) - distance(b))[0];
}

function placesOf(found: Found, kind: string): Place[] {
  return found.map(({ offset: { start, length } }) => ({ start, end: start + length, kind }));
}
