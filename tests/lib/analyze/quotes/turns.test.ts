import { describe, expect, it } from 'vitest';
import { analyzeText } from './find.ts';

const INTRO = 'Mara Quist runs the mill. Peter Hale of the Harbor Post met her on Monday.';

/** Each quote as `speaker: words`. */
const saidIn = (text: string): string[] =>
  analyzeText(text).quotes.map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);

describe('turns of an interview', () => {
  it.each<[string, string[], string[]]>([
    [
      'labelled with surnames',
      ['Hale: Is it sold?', 'Quist: Not yet.', 'Hale: Why not?', 'Quist: The pump is old.'],
      [
        'Peter Hale: Is it sold?',
        'Mara Quist: Not yet.',
        'Peter Hale: Why not?',
        'Mara Quist: The pump is old.',
      ],
    ],
    [
      'in capitals, with words in marks inside',
      ['HALE: Is it sold?', 'QUIST: They said, “Wait a year.”', 'HALE: And?', 'QUIST: We wait.'],
      [
        'Peter Hale: Is it sold?',
        'Mara Quist: They said, “Wait a year.”',
        'Peter Hale: And?',
        'Mara Quist: We wait.',
      ],
    ],
    [
      'with letters: who answers is not said',
      ['Q. Is it sold?', 'A. Not yet.', 'Q. Why not?', 'A. The pump is old.'],
      ['?: Not yet.', '?: The pump is old.'],
    ],
    ['of one person only', ['Quist: Not yet.', 'Quist: The pump is old.'], []],
    ['that are a list', ['Where: The mill.', 'When: On Monday.', 'Where: The pier.', 'When: On Friday.'], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(saidIn([INTRO, ...paragraphs].join('\n\n'))).toEqual(expected);
  });

  it('offers those who are named to choose from', () => {
    const text = [INTRO, 'Q: Is it sold?', 'A: Not yet.', 'Q: Why?', 'A: The pump.'].join('\n\n');
    const [answer] = analyzeText(text).quotes;
    expect(answer?.candidates.map(({ name }) => name).sort()).toEqual(['Mara Quist', 'Peter Hale']);
  });
});
