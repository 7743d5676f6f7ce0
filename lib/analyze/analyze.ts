import type { Analysis, Notice } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { LanguagePack } from './language.ts';
import { en } from './languages/en.ts';
import type { Draft, Resources, Step } from './step.ts';
import { brief } from './steps/brief.ts';
import { dates } from './steps/dates.ts';
import { entities } from './steps/entities.ts';
import { events } from './steps/events.ts';
import { quotes } from './steps/quotes.ts';
import { salience } from './steps/salience.ts';
import { sentences } from './steps/sentences.ts';

/** The analysis, in the order in which it is made. A test checks that each step's needs are given before it. */
export const STEPS: readonly Step[] = [sentences, entities, dates, quotes, salience, events, brief];

const LANGUAGES: readonly LanguagePack[] = [en];

const NOTHING = { sentences: [], entities: [], quotes: [], dates: [], events: [], brief: [] } as const;

/**
 * Finds who is in an article, who said what and what happened when. Pure: the same article and resources always give
 * the same analysis. An article without a language is read as English; one in a language without a pack gets an
 * empty analysis whose `lang` is absent.
 */
export function analyze(article: Article, resources: Resources = {}): Analysis {
  const code = article.lang?.split('-')[0]?.toLowerCase() ?? 'en';
  const pack = LANGUAGES.find((language) => language.code === code);
  if (!pack) return { ...NOTHING, notices: [{ step: 'language', reason: `no language pack for ${code}` }] };
  const notices: Notice[] = [];
  let draft: Draft = { ...NOTHING, article, pack, resources };
  for (const step of STEPS) {
    const { notices: remarks = [], ...found } = step.run(draft);
    notices.push(...remarks);
    draft = { ...draft, ...found };
  }
  const { article: _article, pack: _pack, resources: _resources, ...findings } = draft;
  return { ...findings, lang: pack.code, notices };
}
