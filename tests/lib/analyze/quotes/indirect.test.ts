import { describe, expect, it } from 'vitest';
import { analyzeText, readSample } from './find.ts';

// ⟦…⟧ holds the words reported; the second column says by whom.
const SAMPLES = [
  ['with “that”', 'Mara Quist said ⟦that the mill had been sold in spring⟧.', 'Mara Quist'],
  ['without “that”', 'Mara Quist said ⟦she had sold the mill in spring⟧.', 'Mara Quist'],
  ['before the cue', '⟦The mill was sold in spring⟧, Mara Quist said.', 'Mara Quist'],
  ['an adverb between', 'Mara Quist said later ⟦that the mill was sold⟧.', 'Mara Quist'],
  ['words set off behind the speaker', 'Mara Quist, a miller, said ⟦that the mill was sold⟧.', 'Mara Quist'],
  [
    'ends where the writer turns',
    'Mara Quist said ⟦that the mill was sold⟧, but nobody moved out.',
    'Mara Quist',
  ],
  [
    'under a subordinate clause',
    'After Mara Quist said ⟦that the mill was sold⟧, the town went quiet.',
    'Mara Quist',
  ],
  ['a listener between', 'Mara Quist told reporters on Monday ⟦that the mill was sold⟧.', 'Mara Quist'],
  ['“according to”', '⟦The mill was sold in spring⟧, according to Mara Quist.', 'Mara Quist'],
  ['a call on others', 'Mara Quist called on ⟦the owners to sell the mill in spring⟧.', 'Mara Quist'],
  ['a question', 'Mara Quist asked ⟦whether the mill had been sold⟧.', 'Mara Quist'],
  ['a body that speaks', 'The ministry denied ⟦that the bridge was closed⟧.', 'The ministry'],
] as const;

describe('indirect speech', () => {
  it.each(SAMPLES)('%s', (_name, sample, speaker) => {
    const { text, expected } = readSample(sample);
    const found = analyzeText(text).quotes;
    expect(found.map((quote) => [quote.kind, quote.text, quote.speaker?.name])).toEqual(
      expected.map((words) => ['indirect', words, speaker]),
    );
  });

  it.each([
    ['no clause', 'Mara Quist said little about the mill.'],
    ['the listener is reported to', 'Mara Quist told reporters about the mill.'],
    [
      'how somebody spoke',
      'The official spoke on condition of anonymity as they were not permitted to meet the press.',
    ],
    ['who spoke is only described', 'The town met a miller who said that the mill was sold.'],
    ['a noun that looks like a verb', 'The report that the mill was sold was wrong.'],
  ])('leaves out: %s', (_name, text) => {
    expect(analyzeText(text).quotes).toEqual([]);
  });

  it('holds a fragment in quotation marks whole', () => {
    const text =
      'Mara Quist said that the mill had been sold by the town council for “next to nothing” last spring.';
    const found = analyzeText(text).quotes;
    expect(found.map((quote) => [quote.kind, quote.text])).toEqual([
      ['indirect', text.slice(text.indexOf('that'), -1)],
      ['mixed', 'next to nothing'],
    ]);
  });

  it('keeps away from direct speech', () => {
    const found = analyzeText('Mara Quist said, “We have sold the mill, and that is that.”').quotes;
    expect(found.map(({ kind }) => kind)).toEqual(['direct']);
  });
});
