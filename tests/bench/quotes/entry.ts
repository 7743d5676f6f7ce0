// What of the product is weighed: the finding of quotes, its tables and its words.
export { speech } from '../../../lib/analyze/languages/en/speech.ts';
export { quotes } from '../../../lib/analyze/steps/quotes.ts';
