import { STEPS } from '../../../lib/analyze/analyze.ts';
import { en } from '../../../lib/analyze/languages/en.ts';
import type { Draft } from '../../../lib/analyze/step.ts';
import { resources } from './resources.ts';
import { toArticle } from './to-article.ts';

/** What is known of a text when the search for quotes begins: sentences and entities. */
export function toDraft(text: string): Draft {
  const nothing = { sentences: [], entities: [], quotes: [], dates: [], events: [], brief: [] };
  let draft: Draft = { ...nothing, article: toArticle(text, 'en'), pack: en, resources };
  for (const step of STEPS) {
    if (step.name === 'quotes') break;
    const { notices: _notices, ...found } = step.run(draft);
    draft = { ...draft, ...found };
  }
  return draft;
}
