import { expect, it } from 'vitest';
import { directionOf } from '../../../components/ui/direction.ts';

it.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['en', 'ltr'],
  ['ru', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
