import { describe, expect, it } from 'vitest';
import { analyzeText, readSample } from './find.ts';

// ⟦…⟧ holds what must be found, whatever stands outside must not be.
const SAMPLES = [
  ['straight double marks', '"⟦We will appeal,⟧" Mara Quist said. "⟦Soon.⟧"'],
  ['curly double marks', '“⟦We will appeal,⟧” Mara Quist said.'],
  ['two apostrophes', "''⟦We will appeal,⟧'' Mara Quist said. ''⟦They won't.⟧''"],
  ['backticks and apostrophes', "``⟦We will appeal,⟧'' Mara Quist said."],
  ['guillemets, spaced', '« ⟦We will appeal⟧ », Mara Quist said.'],
  ['guillemets, the German way', '»⟦We will appeal⟧«, Mara Quist said.'],
  ['low and high marks', '„⟦We will appeal⟧“, Mara Quist said.'],
  ['corner brackets', '「⟦We will appeal,⟧」 Mara Quist said.'],
  ['curly single marks', '‘⟦We’ll appeal the builders’ fine,⟧’ Mara Quist said. ‘⟦It’s wrong.⟧’'],
  ['straight single marks', "'⟦We'll appeal the builders' fine,⟧' Mara Quist said. '⟦It's wrong.⟧'"],
  ['single inside double', '“⟦He said ‘never’ and left,⟧” Mara Quist said.'],
  ['double inside single', '‘⟦He said “never” and left,⟧’ Mara Quist said.'],
  ['both close together', "''⟦He said, 'Never again,'⟧'' Mara Quist said."],
  ['opened straight, closed curly', '"⟦We will appeal,⟧” Mara Quist said.'],
  ['turned the wrong way', '”⟦We will appeal,⟧“ Mara Quist said.'],
  ['opened by two apostrophes, closed by one', "Mara Quist said: ''⟦We will appeal.⟧'"],
  ['closed twice', '"⟦We will appeal⟧" to the court," Mara Quist said.'],
  ['feet and inches', 'The 5\' 9" fence needs a 12" post. "⟦It stands,⟧" Mara Quist said.'],
  ['words that begin with an apostrophe', 'In the ’60s they sang. “⟦’Twas loud,⟧” Mara Quist said.'],
  ['no space after the comma', '“⟦We will appeal,⟧”Mara Quist said.'],
  ['set in dashes', '“⟦We may stay⟧” — Mara Quist paused — “⟦or we may go.⟧”'],
] as const;

describe('quotation marks', () => {
  it.each(SAMPLES)('%s', (_name, sample) => {
    const { text, expected } = readSample(sample);
    expect(analyzeText(text).quotes.map((quote) => quote.text)).toEqual(expected);
  });

  it('ends a quote that is never closed with its paragraph', () => {
    const { text, expected } = readSample('Mara Quist said: “⟦We will appeal.⟧\n\nThe court is closed.');
    const { quotes, notices } = analyzeText(text);
    expect(quotes.map((quote) => quote.text)).toEqual(expected);
    expect(notices.map(({ reason }) => reason)).toContain('neverClosed');
  });

  it('ends a quote that is never closed before “she said”', () => {
    const { text, expected } = readSample('“⟦We will appeal,⟧ she said. “⟦It is wrong.⟧”');
    expect(analyzeText(text).quotes.map((quote) => quote.text)).toEqual(expected);
  });

  it('begins a quote that is never opened with its clause', () => {
    expect(analyzeText('We will appeal,” Mara Quist said.').quotes.map((quote) => quote.text)).toEqual([
      'We will appeal,',
    ]);
  });

  it('goes on over paragraphs that each open, one quote for each', () => {
    const { quotes, notices } = analyzeText(
      'Mara Quist said: “It came in May.\n\n“It left in June.”\n\nThe court is closed.',
    );
    expect(quotes.map((quote) => quote.text)).toEqual(['It came in May.', 'It left in June.']);
    expect(quotes.map((quote) => quote.speaker?.name)).toEqual(['Mara Quist', 'Mara Quist']);
    expect(notices.filter(({ step }) => step === 'quotes')).toEqual([]);
  });
});
