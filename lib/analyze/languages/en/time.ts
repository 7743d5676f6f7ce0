import type { TimeLanguage } from '../../time/rule.ts';
import { readDirection } from './time/direction.ts';
import { TIME_RULES } from './time/rules.ts';

/** How English speaks of time. */
export const englishTime: TimeLanguage = {
  rules: TIME_RULES,
  hint: /\d|day|tomorrow|week|month|quarter|year|decade|centur|hour|minute|second|morning|evening|noon|night|spring|summer|fall|autumn|winter|now|recent|present|future|past|soon|then|time|daily|annual|ly\b|uary|march|april|may|june|july|august|ember|october|[a-z]{3}\.|christmas|easter|halloween|nineteen|twenty/i,
  direction: readDirection,
};
