// What of the product is weighed: the dates and all that they need.
export { englishTime } from '../../../lib/analyze/languages/en/time.ts';
export { findDates } from '../../../lib/analyze/time/find-dates.ts';
