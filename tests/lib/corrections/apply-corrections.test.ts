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

  it('is somebody without a name where the article has them', () => {
    const spokesman = FERRY.analysis.quotes.find(({ speaker }) => speaker?.form === 'nominal');
    const target = selectText(FERRY.article.text, spokesman ?? { start: 0, end: 0 });
    const to = spokesman?.speaker?.name ?? '';
    const correction = { ...correctionTo(to), target };
    const corrected = applyCorrections({ ...FERRY, corrections: [correction] });
    const quote = corrected.quotes.find(({ start }) => start === spokesman?.start);
    expect(quote?.speaker).toEqual(spokesman?.speaker);
    expect(quote?.reason.code).toBe('correctedByReader');
  });

  it('is that of the quote that was meant, where one lies in another', () => {
    const [outer, inner] = [
      { start: 0, end: 147, kind: 'indirect' },
      { start: 14, end: 147, kind: 'direct' },
    ] as const;
    const [some] = FERRY.analysis.quotes;
    if (!some) throw new Error('no quotes');
    const quotes = [outer, inner].map((each) => ({ ...some, ...each }));
    const analysis = { ...FERRY.analysis, quotes };
    for (const [index, each] of quotes.entries()) {
      const correction = { ...correctionTo('Ada Brandt'), target: selectText(FERRY.article.text, each) };
      const corrected = applyCorrections({ ...FERRY, analysis, corrections: [correction] });
      expect(corrected.quotes.map(({ speaker }) => speaker?.name === 'Ada Brandt')).toEqual([
        index === 0,
        index === 1,
      ]);
    }
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
