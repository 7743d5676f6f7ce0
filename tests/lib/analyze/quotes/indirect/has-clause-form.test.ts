import { describe, expect, it } from 'vitest';
import { analyzeText } from '../find.ts';

/** What is found behind "said" in the writer's words. */
function reported(words: string): string[] {
  return analyzeText(`Mara Quist said ${words}.`).quotes.map(({ text }) => text);
}

describe('what stands behind a verb of saying', () => {
  it.each([
    'that the mill was sold',
    'the mill was sold in spring',
    'she didn’t want the mill at all',
    'the council closed the mill last week',
  ])('is a clause: %s', (words) => {
    expect(reported(words)).toEqual([words]);
  });

  it.each(['little about the mill', 'nothing of the kind in public', 'a short prayer for the miller'])(
    'is none: %s',
    (words) => {
      expect(reported(words)).toEqual([]);
    },
  );
});
