import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze/analyze.ts';
import { articleOf } from '../../support/article.ts';

describe('salience', () => {
  it('puts first whom the headline, the lead and most sentences name', () => {
    const text = `${'President Vera Lindqvist spoke in Lima. '.repeat(3)}\n\nLindqvist met Director Omar Haddad of Kenya.`;
    const { entities } = analyze(articleOf(text, { title: 'Lindqvist speaks' }));
    expect(entities.map(({ name }) => name)).toEqual(['Vera Lindqvist', 'Lima', 'Omar Haddad', 'Kenya']);
    for (const { salience } of entities) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
    }
  });

  it('does not find a name inside another word of the headline', () => {
    const named = analyze(articleOf('Peru voted.', { title: 'Peru votes' })).entities[0]?.salience ?? 0;
    const inside = analyze(articleOf('Peru voted.', { title: 'Peruse this' })).entities[0]?.salience ?? 0;
    expect(inside).toBeLessThan(named);
  });
});
