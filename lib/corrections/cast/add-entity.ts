import type { Analysis, Entity, Mention } from '../../model/analysis.ts';
import { onOneLine } from '../../model/paragraphs.ts';
import { overlaps } from '../../model/span.ts';
import { findPlace } from '../find-place.ts';
import type { ApplyOne } from './apply-one.ts';
import { followEntity } from './follow-entity.ts';

/**
 * Adds what the reader selected to the cast, with every other place of the same words. Mentions of others that lie in
 * them are its own from then on; of whom nothing is left, that one it is.
 */
export const addEntity: ApplyOne<'addEntity'> = (text, analysis, { id, target, to: kind }) => {
  const words = target.quote.exact;
  if (words.trim() === '' || !findPlace(text, target)) return analysis;
  const mentions = placesOf(words, text);
  const isFree = (mention: Mention) => !mentions.some((each) => overlaps(each, mention));
  const others = analysis.entities.map((each) =>
    each.mentions.every(isFree) ? each : { ...each, mentions: each.mentions.filter(isFree) },
  );
  const added: Entity = {
    id: `added ${id}`,
    name: onOneLine(words),
    kind,
    aliases: [],
    roles: [],
    mentions,
    salience: salienceOf(mentions.length, analysis.entities),
    confidence: 1,
    reason: { code: 'correctedCast' },
  };
  const [left, gone] = [others.filter(isNamed), others.filter((each) => !isNamed(each))];
  return gone.reduce<Analysis>((laid, { id: old }) => followEntity(laid, old, added), {
    ...analysis,
    entities: [...left, added],
  });
};

const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ form }) => form === 'name');

/** Every place of these words that is no part of a longer word. */
function placesOf(words: string, text: string): readonly Mention[] {
  const places: Mention[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (
      !ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start)) &&
      !BEGINS_WITH_WORD.test(text.slice(end, end + 2))
    )
      places.push({ start, end, text: words, form: 'name' });
  }
  return places;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;

/** As salient as the most salient of those that are mentioned no more often. */
function salienceOf(mentions: number, entities: readonly Entity[]): number {
  const comparable = entities.filter((each) => each.mentions.length <= mentions);
  return comparable.reduce((most, { salience }) => Math.max(most, salience), 0);
}
