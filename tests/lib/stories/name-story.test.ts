import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameStory } from '../../../lib/stories/name-story.ts';

/** Headlines, and the name that they give. */
const NAMES: readonly (readonly [headlines: readonly string[], name: string])[] = [
  [['Ten cows escape from a farm'], 'Ten cows escape from a farm'],
  [
    [
      'Old mill to be torn down after storm',
      'Council wants to save the old mill',
      'Who owns the old mill? Nobody knows',
    ],
    'Old mill',
  ],
  [
    [
      'Mayor of Harlow resigns over harbor fund',
      'Harlow mayor quits after board finds harbor fund short',
      'Former mayor of Harlow goes on trial',
    ],
    'Mayor of Harlow, harbor fund',
  ],
  [['Strike at Kestrel Bay ferries', 'Kestrel Bay’s ferries stay in port'], 'Kestrel Bay ferries'],
  [['Snow on the pass', 'Rain in the valley'], 'Snow on the pass'],
  [['The vote is on', 'The vote is off'], 'Vote'],
  [[], ''],
];

describe('the name of a story', () => {
  it.each(NAMES)('%j', (headlines, name) => {
    expect(nameStory(headlines)).toBe(name);
  });

  it('is made of words of its headlines alone', () => {
    const word = fc.constantFrom('Harlow', 'mayor', 'the', 'of', 'fund:', 'harbor', '—', '“quits”', 'x');
    const headline = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(headline, { minLength: 1, maxLength: 6 }), (headlines) => {
        const all = headlines.join(' ').toLowerCase();
        for (const part of nameStory(headlines).toLowerCase().split(', ')) expect(all).toContain(part);
      }),
    );
  });
});
