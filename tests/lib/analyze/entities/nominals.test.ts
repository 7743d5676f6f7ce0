import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analyze/analyze.ts';
import { headNoun } from '../../../../lib/analyze/entities/nominals.ts';
import { en } from '../../../../lib/analyze/languages/en.ts';
import { articleOf } from '../../../support/article.ts';

/** The descriptions of a person, as they stand in the text. */
function nominalsOf(text: string, name: string): string[] {
  const { entities } = analyze(articleOf(text));
  const mentions = entities.find((entity) => entity.name === name)?.mentions ?? [];
  return mentions.filter(({ form }) => form === 'nominal').map((mention) => mention.text);
}

describe('descriptions', () => {
  it.each([
    ['Defence minister Anna Kim left. Reporters waited while ⟦the minister⟧ ate.', 'Anna Kim'],
    ['Prime Minister Nils Aas left. Later ⟦the prime minister⟧’s plane landed.', 'Nils Aas'],
    ['Anna Kim, director of the zoo, left. Visitors like ⟦the director⟧.', 'Anna Kim'],
    ['Defence minister Anna Kim met health minister Nils Aas. Then the minister ate.', 'Anna Kim'],
    ['Defence minister Anna Kim left. The minister of health ate.', 'Anna Kim'],
    ['Defence minister Anna Kim left. Then the health minister ate.', 'Anna Kim'],
    ['The minister ate. Defence minister Anna Kim left.', 'Anna Kim'],
    ['Defence minister Anna Kim left. One. Two. Three. Four. Five. Then the minister ate.', 'Anna Kim'],
  ])('%s', (sample, name) => {
    const expected = [...sample.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words);
    expect(nominalsOf(sample.replace(/[⟦⟧]/g, ''), name)).toEqual(expected);
  });

  it.each([
    ['acting director of the agency', 'director'],
    ['Turkish defence minister', 'minister'],
    ['spokeswoman for the minister', 'spokeswoman'],
    ['tall', undefined],
  ])('head noun of %s', (role, noun) => {
    expect(headNoun(role, en.names)).toBe(noun);
  });
});
