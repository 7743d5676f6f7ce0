import { expect, it } from 'vitest';
import { compareQuotes } from '../../../lib/stories/compare-quotes.ts';

it('names the quotes that came and went, and none that is only written otherwise', () => {
  const before = [{ text: 'It is over.', speaker: 'Ebba Lind' }, { text: 'we  will see' }];
  const now = [{ text: '“We will see,”' }, { text: 'It goes on.' }];
  expect(compareQuotes(before, now)).toEqual({ vanished: [before[0]], appeared: [now[1]] });
});
