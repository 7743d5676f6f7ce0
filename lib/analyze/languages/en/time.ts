import type { TimeLanguage } from '../../time/rule.ts';
import { readDirection } from './time/direction.ts';
import { TIME_RULES } from './time/rules.ts';

/** How English speaks of time. */
export const englishTime: TimeLanguage = {
  rules: TIME_RULES,
  direction: readDirection,
};
