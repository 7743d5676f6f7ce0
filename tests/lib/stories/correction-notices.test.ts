import { describe, expect, it } from 'vitest';
import { findCorrectionNotices } from '../../../lib/stories/correction-notices.ts';

const found = (text: string) => findCorrectionNotices(text).map(({ start, end }) => text.slice(start, end));

describe('a paragraph in which the paper corrects itself', () => {
  it.each([
    'Correction: The kiln was fired in 1987, not in 1978.',
    'Corrections and clarifications: Ebba Lind is the owner.',
    'CORRECTION (4 March 2024): An earlier caption misnamed the island.',
    'Clarification, 4 March: The fund is a loan.',
    '• This article was amended on 4 March 2024 to say whose kiln it is.',
    'This article has been amended since it was first published.',
    'This story has been corrected to reflect the age of Ebba Lind.',
    'This article was subsequently corrected.',
    'This report has been updated to correct the spelling of a name.',
    'An earlier version of this article misstated the name of the island.',
    'A previous version of this story said that the kiln was sold.',
    '(Corrects paragraph 3 to say that the kiln is older)',
    '(Corrects spelling of name in first paragraph)',
    'Editor’s note: This story misstated the age of the kiln and has been corrected.',
  ])('is found: %s', (notice) => {
    expect(found(`The kiln is old.\n\n${notice}\n\nIt was built of brick.`)).toEqual([notice]);
  });

  it.each([
    'Correction officers guard the prison.',
    'The correction: a fall of nine percent in a week, was the worst since May.',
    'This article was written in Osmark.',
    'This article was updated at 17:05.',
    'The law was amended on 4 March 2024.',
    'An earlier version of this law was dropped.',
    'Update: The ferry runs again.',
    'Editor’s note: The names of the children are left out.',
    'He corrects the work of his pupils.',
  ])('is not: %s', (words) => {
    expect(found(words)).toEqual([]);
  });
});
