import type { Entity, Mention } from '../../model/analysis.ts';
import type { TextTarget } from '../../model/correction.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { findNamed } from '../find-named.ts';
import { findPlace } from '../find-place.ts';

/** The one of the cast that is named at the words of a target, else the one of that name; absent where both are gone. */
export function findEntity(
  text: string,
  entities: readonly Entity[],
  target: TextTarget,
): Entity | undefined {
  const place = findPlace(text, target);
  if (!place) return undefined;
  return findAt(place, entities) ?? findNamed(target.quote.exact, entities);
}

/** The one of the cast that is mentioned at a place, by exactly these words where there is one. */
export function findAt(place: Span, entities: readonly Entity[]): Entity | undefined {
  const mentionedBy = (fits: (mention: Mention) => boolean) =>
    entities.find(({ mentions }) => mentions.some(fits));
  return (
    mentionedBy(({ start, end }) => start === place.start && end === place.end) ??
    mentionedBy((mention) => mention.form === 'name' && overlaps(mention, place))
  );
}
