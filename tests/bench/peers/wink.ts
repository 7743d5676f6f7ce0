import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Timex } from './places.ts';

const wink = winkNLP(model);
const TYPES: Readonly<Record<string, string>> = { DATE: 'DATE', TIME: 'TIME', DURATION: 'DURATION' };

/** Dates, times and durations, without values. The library finds neither names nor quotes. */
export function findDates(text: string): Timex[] {
  const doc = wink.readDoc(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const token of doc.tokens().out()) {
    at = Math.max(at, text.indexOf(token, at));
    starts.push(at);
    at += token.length;
    ends.push(at);
  }
  const found: Timex[] = [];
  doc.entities().each((entity) => {
    const type = TYPES[String(entity.out(wink.its.type))];
    const [first, last] = entity.out(wink.its.span) as [number, number];
    const [start, end] = [starts[first], ends[last]];
    if (type && start !== undefined && end !== undefined)
      found.push({ start, end, text: text.slice(start, end), type, value: '' });
  });
  return found;
}
