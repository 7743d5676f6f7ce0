import { describe, expect, it } from 'vitest';
import { selectText } from '../../../lib/model/text-selector.ts';
import { castOf, initialsOf, leadingCast } from '../../../lib/state/cast.ts';
import { namedSourcesOf } from '../../../lib/state/named-sources.ts';
import { paintAll } from '../../../lib/state/paints.ts';
import { paragraphOf } from '../../../lib/state/paragraph.ts';
import { bySpeaker, quotesOf } from '../../../lib/state/quotes.ts';
import { surenessOf } from '../../../lib/state/sureness.ts';
import { BARE, FERRY } from '../../fixtures/readings.ts';

describe('the cast', () => {
  it('is told by kind, the most important first', () => {
    const names = castOf(FERRY).map(({ kind, members }) => [kind, members.map(({ entity }) => entity.name)]);
    expect(names).toEqual([
      ['person', ['Marit Halvorsen', 'Tomas Okonkwo', 'Ingeborg Aasen-Delacroix', 'Petra Lindqvist']],
      ['organization', ['Kestrel Bay Harbor Board', 'Northline Ferries', 'Ministry of Transport']],
      ['place', ['Kestrel Bay', 'Sandvik', 'Aldersund']],
    ]);
  });

  it('has the quotes of those who speak', () => {
    const people = castOf(FERRY)[0]?.members.map(({ quotes }) => quotes.length);
    expect(people).toEqual([3, 2, 1, 1]);
  });

  it('is empty where nobody was found', () => {
    expect(castOf(BARE)).toEqual([]);
  });

  it('is led by the most important of all kinds', () => {
    expect(leadingCast(FERRY, 3).map(({ name }) => name)).toEqual([
      'Marit Halvorsen',
      'Kestrel Bay Harbor Board',
      'Tomas Okonkwo',
    ]);
  });

  it.each([
    ['Marit Halvorsen', 'person', 'MH'],
    ['Ingeborg Aasen-Delacroix', 'person', 'ID'],
    ['Ludwig van der Meer', 'person', 'LM'],
    ['Pelé', 'person', 'P'],
    ['“Ace” Turner', 'person', 'T'],
    ['Northline Ferries', 'organization', 'N'],
    ['østby', 'place', 'Ø'],
    ['𝒳 Corp', 'organization', '𝒳'],
    ['???', 'other', '?'],
  ] as const)('%s (%s) has the letters %s', (name, kind, letters) => {
    expect(initialsOf(name, kind)).toBe(letters);
  });
});

describe('the quotes', () => {
  const items = quotesOf(FERRY);

  it('know their paragraph and how the speaker is named', () => {
    expect(items.map(({ paragraph, namedAs }) => [paragraph, namedAs])).toEqual([
      [2, undefined],
      [2, undefined],
      [4, 'he'],
      [5, 'he'],
      [7, undefined],
      [9, undefined],
      [10, 'A spokesman'],
      [12, 'she'],
      [14, 'she'],
    ]);
  });

  it('are gathered by speaker, those without one last', () => {
    expect(bySpeaker(items).map(({ speaker, items: theirs }) => [speaker?.name, theirs.length])).toEqual([
      ['Marit Halvorsen', 3],
      ['Tomas Okonkwo', 2],
      ['Ingeborg Aasen-Delacroix', 1],
      ['spokesman of the Ministry of Transport', 1],
      ['Petra Lindqvist', 1],
      [undefined, 1],
    ]);
  });

  it('leave out scraps that nobody is known to have said', () => {
    const [quote] = FERRY.analysis.quotes.filter(({ speaker }) => !speaker);
    if (!quote) throw new Error('no quote without a speaker');
    const scraps = { ...FERRY, analysis: { ...FERRY.analysis, quotes: [{ ...quote, fragment: true }] } };
    expect(quotesOf(scraps)).toEqual([]);
    expect(namedSourcesOf(scraps.analysis).unattributed).toBe(0);
  });
});

it('of which the reader said something are shown, scraps or not', () => {
  const [quote] = FERRY.analysis.quotes.filter(({ speaker }) => !speaker);
  if (!quote) throw new Error('no quote without a speaker');
  const { article } = FERRY;
  const target = selectText(article.text, quote);
  const correction = { id: 'c', kind: 'quoteSpeaker', articleUrl: article.url, target, at: '' } as const;
  const analysis = { ...FERRY.analysis, quotes: [{ ...quote, fragment: true }] };
  expect(quotesOf({ article, analysis, corrections: [correction] })).toMatchObject([{ correction }]);
});

describe('the sources', () => {
  it('are counted once each, by how they are named', () => {
    expect(namedSourcesOf(FERRY.analysis)).toEqual({
      people: 4,
      organizations: 0,
      unnamed: 1,
      unattributed: 1,
    });
  });

  it('are none where nobody is quoted', () => {
    expect(namedSourcesOf(BARE.analysis)).toEqual({
      people: 0,
      organizations: 0,
      unnamed: 0,
      unattributed: 0,
    });
  });
});

describe('the paragraph of a place', () => {
  const blocks = [
    { kind: 'paragraph', start: 0, end: 10 },
    { kind: 'heading', start: 12, end: 20 },
    { kind: 'list', start: 22, end: 30 },
    { kind: 'heading', start: 32, end: 40 },
    { kind: 'quote', start: 42, end: 50 },
  ] as const;

  it.each([
    [0, 1],
    [9, 1],
    [10, undefined],
    [15, undefined],
    [22, 2],
    [35, undefined],
    [49, 3],
    [60, undefined],
  ])('that begins at %s is %s', (start, number) => {
    expect(paragraphOf({ blocks }, { start, end: start + 1 })).toBe(number);
  });
});

it.each([
  [0, 'unsure'],
  [0.59, 'unsure'],
  [0.6, 'likely'],
  [0.84, 'likely'],
  [0.85, 'sure'],
  [1, 'sure'],
])('a confidence of %s is %s', (confidence, words) => {
  expect(surenessOf(confidence)).toBe(words);
});

it('paints names, quotes and dates in the order of the text', () => {
  const painted = paintAll(FERRY.analysis);
  expect(painted.map(({ start }) => start)).toEqual(painted.map(({ start }) => start).sort((a, b) => a - b));
  expect(new Set(painted.map(({ paint }) => paint))).toEqual(
    new Set(['person', 'organization', 'place', 'quote', 'date']),
  );
});
