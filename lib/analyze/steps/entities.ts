import type { Entity } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import { textOf } from '../../model/span.ts';
import { findNames } from '../entities/find-names.ts';
import { findTaggedNames } from '../entities/tagged-names.ts';
import { toEntities } from '../entities/to-entities.ts';
import { tokenize } from '../entities/tokens.ts';
import { isCredit } from '../furniture.ts';
import type { Draft, Step } from '../step.ts';

function findEntities({ article, pack, sentences, resources: { tagger } }: Draft): {
  entities: readonly Entity[];
} {
  const tokens = sentences
    .filter((sentence) => !isBoilerplate(textOf(article.text, sentence), article))
    .map((sentence) => tokenize(article.text, sentence, pack.abbreviations));
  const names = tagger
    ? findTaggedNames(article.text, tokens, tagger, pack.names)
    : findNames(article.text, tokens, pack.names);
  return { entities: toEntities(article.text, tokens, names, pack.names) };
}

/** A credit, or the name of the page standing alone. */
function isBoilerplate(words: string, { siteName }: Pick<Article, 'siteName'>): boolean {
  return words === siteName || isCredit(words);
}

/** Who and what the article names. */
export const entities: Step = {
  name: 'entities',
  needs: ['sentences'],
  gives: ['entities'],
  run: findEntities,
};
