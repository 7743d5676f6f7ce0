import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../lib/corrections/apply-corrections.ts';
import type { Correction } from '../../../lib/model/correction.ts';
import type { Reading } from '../../../lib/model/library.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { FERRY } from '../../fixtures/readings.ts';

const words = 'Every paper was on the table in February,';
const saidIn = (reading: Omit<Reading, 'saved'>) =>
  applyCorrections(reading).quotes.find(({ text }) => text === words)?.speaker?.name;

function correctionTo(to: string | undefined, at = '2025-03-07T09:00:00Z'): Correction {
  const quote = FERRY.analysis.quotes.find(({ text }) => text === words);
  if (!quote) throw new Error('no such quote');
  const target = selectText(FERRY.article.text, quote);
  return { id: at, kind: 'quoteSpeaker', articleUrl: FERRY.article.canonicalUrl, target, to, at };
}

describe('a corrected speaker', () => {
  it.each([
    ['one of the cast', 'Tomas Okonkwo', 'Tomas Okonkwo'],
    ['one of the cast by a short name', 'Halvorsen', 'Marit Halvorsen'],
    ['somebody whom the article does not name', 'Ada Brandt', 'Ada Brandt'],
    ['nobody', undefined, undefined],
  ])('is %s', (_, to, name) => {
    expect(saidIn({ ...FERRY, corrections: [correctionTo(to)] })).toBe(name);
    expect(saidIn(FERRY)).toBe('Marit Halvorsen');
  });

  it('is the one said last', () => {
    const corrections = [
      correctionTo('Petra Lindqvist', '2025-03-09'),
      correctionTo('Tomas Okonkwo', '2025-03-08'),
    ];
    expect(saidIn({ ...FERRY, corrections })).toBe('Petra Lindqvist');
  });

  it('stays with its words when the text before them changes', () => {
    const added = 'Updated at noon.\n\n';
    const moved = FERRY.analysis.quotes.map((each) => {
      return { ...each, start: each.start + added.length, end: each.end + added.length };
    });
    const reading = {
      article: { ...FERRY.article, text: added + FERRY.article.text },
      analysis: { ...FERRY.analysis, quotes: moved },
      corrections: [correctionTo('Tomas Okonkwo')],
    };
    expect(saidIn(reading)).toBe('Tomas Okonkwo');
  });

  it('is left aside when its words are gone', () => {
    const article = { ...FERRY.article, text: 'Withdrawn.' };
    const reading = {
      article,
      analysis: { ...FERRY.analysis, quotes: [] },
      corrections: [correctionTo('X')],
    };
    expect(applyCorrections(reading)).toBe(reading.analysis);
  });
});
