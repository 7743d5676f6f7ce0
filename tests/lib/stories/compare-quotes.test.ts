import { expect, it } from 'vitest';
import { compareQuotes } from '../../../lib/stories/compare-quotes.ts';

it('names the quotes that came and went, and none that is only written otherwise', () => {
  const gone = { text: 'It is over.', speaker: 'Ebba Lind' };
  const come = { text: 'We begin anew.' };
  const before = [gone, { text: 'we  will see' }, { text: 'It has lost 14,000 crowns since May' }];
  const now = [{ text: '“We will see,”' }, come, { text: 'It has lost 11,000 crowns since May' }];
  expect(compareQuotes(before, now)).toEqual({ vanished: [gone], appeared: [come] });
});
