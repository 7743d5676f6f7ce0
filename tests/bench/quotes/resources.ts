import type { Resources } from '../../../lib/analyze/step.ts';
import { readTagger } from '../../../scripts/support/read-tagger.ts';

/** What the product has when it analyzes: the model that finds names, where it has been made. */
export const resources: Resources = { tagger: readTagger() };
