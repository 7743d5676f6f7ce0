import type { Entity } from '../../model/analysis.ts';
import { textOf } from '../../model/span.ts';
import { findNames } from '../entities/find-names.ts';
import { isBoilerplate } from '../entities/is-boilerplate.ts';
import { findTaggedNames } from '../entities/tagged-names.ts';
import { toEntities } from '../entities/to-entities.ts';
import { tokenize } from '../entities/tokens.ts';
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

/** Who and what the article names. */
export const entities: Step = {
  name: 'entities',
  needs: ['sentences'],
  gives: ['entities'],
  run: findEntities,
};
