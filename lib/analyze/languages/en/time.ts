import type { TimeLanguage } from '../../time/rule.ts';
import { readDirection } from './time/direction.ts';
import { TIME_RULES } from './time/rules.ts';

/** How English speaks of time. */
export const englishTime: TimeLanguage = {
  rules: TIME_RULES,
  hint: /\d|day|tomorrow|week|month|quarter|year|decade|centur|hour|minute|second|fortnight|morning|evening|noon|night|spring|summer|fall|autumn|winter|now|recent|present|future|past|soon|then|time|previously|current|daily|annual|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|mar\.|aug\.|sept|oct\.|nov\.|dec\.|christmas|easter|halloween|thanksgiving|nineteen|twenty|mon\.|tue|wed\.|thu|fri\.|sat\.|sun\./i,
  direction: readDirection,
};
