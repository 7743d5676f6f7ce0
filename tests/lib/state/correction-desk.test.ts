import { describe, expect, it } from 'vitest';
import type { QuoteSpeakerCorrection } from '../../../lib/model/correction.ts';
import { failure, success } from '../../../lib/model/result.ts';
import { createCorrectionDesk } from '../../../lib/state/correction-desk.ts';
import { type QuoteItem, quotesOf } from '../../../lib/state/quotes.ts';
import { FERRY } from '../../fixtures/readings.ts';
import { keepCorrections } from './kept-corrections.ts';

/** A desk over a library that keeps corrections. */
function open() {
  const { kept, world, sources, undo, problem } = keepCorrections<QuoteSpeakerCorrection>();
  const desk = createCorrectionDesk(sources, undo, problem);
  /** The quote as the list shows it now. */
  const item = (nth = 0): QuoteItem => {
    const found = quotesOf({ ...FERRY, corrections: [...kept.values()] })[nth];
    if (!found) throw new Error('no such quote');
    return found;
  };
  return { kept, world, undo, problem, desk, item };
}

describe('a correction of a speaker', () => {
  it('says what was found and what the reader says, at the words of the quote', async () => {
    const { desk, kept, item } = open();
    expect(await desk.giveTo('Ada Brandt', item(), FERRY)).toBe(true);
    expect([...kept.values()]).toMatchObject([
      {
        kind: 'quoteSpeaker',
        articleUrl: FERRY.article.canonicalUrl,
        target: { quote: { exact: 'Nobody in this room wanted it to come to this,' } },
        from: 'Marit Halvorsen',
        to: 'Ada Brandt',
      },
    ]);
  });

  it('is one for each quote, whatever is said of it how often', async () => {
    const { desk, kept, item } = open();
    await desk.giveTo('Ada Brandt', item(), FERRY);
    await desk.giveTo(undefined, item(), FERRY);
    await desk.giveTo('Ada Brandt', item(1), FERRY);
    expect([...kept.values()].map(({ from, to }) => [from, to])).toEqual([
      ['Marit Halvorsen', undefined],
      ['Marit Halvorsen', 'Ada Brandt'],
    ]);
  });

  it('is undone to what was said before, and taken back to what was found', async () => {
    const { desk, kept, undo, item } = open();
    await desk.giveTo('Ada Brandt', item(), FERRY);
    await desk.giveTo('Petra Lindqvist', item(), FERRY);
    expect(undo.offer.value).toMatchObject({ what: 'speakerCorrected', name: 'Petra Lindqvist' });
    await undo.take();
    expect([...kept.values()].map(({ to }) => to)).toEqual(['Ada Brandt']);
    expect(await desk.takeBack(item())).toBe(true);
    expect(kept.size).toBe(0);
    expect(undo.offer.value?.what).toBe('correctionTakenBack');
    await undo.take();
    expect([...kept.values()].map(({ to }) => to)).toEqual(['Ada Brandt']);
  });

  it('tells which quote has changed, until the view has led there', async () => {
    const { desk, item } = open();
    await desk.giveTo('Ada Brandt', item(), FERRY);
    const place = { articleUrl: FERRY.article.canonicalUrl, start: item().quote.start };
    expect(desk.changed.value).toEqual({ ...place, at: item().correction?.at });
    desk.settle();
    expect(desk.changed.value).toBeUndefined();
    await desk.takeBack(item());
    expect(desk.changed.value).toEqual(place);
  });

  it('that cannot be kept changes nothing, offers nothing, and says why', async () => {
    const { desk, world, undo, problem, item } = open();
    world.outcome = failure('quotaExceeded');
    expect(await desk.giveTo('Ada Brandt', item(), FERRY)).toBe(false);
    expect(problem.value).toEqual({ code: 'quotaExceeded' });
    expect(undo.offer.value).toBeUndefined();
    expect(desk.changed.value).toBeUndefined();
    world.outcome = success(undefined);
    await desk.giveTo('Ada Brandt', item(), FERRY);
    expect(problem.value).toBeUndefined();
  });

  it('that is none cannot be taken back', async () => {
    const { desk, item } = open();
    expect(await desk.takeBack(item())).toBe(false);
  });
});
