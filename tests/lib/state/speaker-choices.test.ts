import { expect, it } from 'vitest';
import { quotesOf } from '../../../lib/state/quotes.ts';
import { speakerChoices, speakingNames } from '../../../lib/state/speaker-choices.ts';
import { FERRY } from '../../fixtures/readings.ts';

const itemWith = (words: string) => {
  const item = quotesOf(FERRY).find(({ quote }) => quote.text.startsWith(words));
  if (!item) throw new Error(`no such quote: ${words}`);
  return item;
};

it('a quote is offered to who has it, who had it, and who may have said it, each once', () => {
  const item = itemWith('You are cutting us off');
  const [candidate] = item.quote.candidates;
  if (!candidate) throw new Error('no candidates');
  const given = { ...item.quote, speaker: { ...candidate, name: 'Ada Brandt' } };
  const correction = {
    id: 'c',
    kind: 'quoteSpeaker',
    articleUrl: '',
    target: { quote: { exact: '', prefix: '', suffix: '' }, position: { start: 0, end: 0 } },
    from: 'Marit Halvorsen',
    at: '',
  } as const;
  expect(speakerChoices({ quote: given, correction }, FERRY)).toEqual([
    'Ada Brandt',
    'Marit Halvorsen',
    'Ingeborg Aasen-Delacroix',
  ]);
});

it('people and organizations speak, places do not', () => {
  const names = speakingNames(FERRY);
  expect(names[0]).toBe('Marit Halvorsen');
  expect(names).toContain('Northline Ferries');
  expect(names).not.toContain('Kestrel Bay');
});
