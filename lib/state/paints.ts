import type { Analysis, EntityKind } from '../model/analysis.ts';
import type { Paint, PaintedSpan } from '../model/page.ts';
import { bySpan, type Span } from '../model/span.ts';

/** The paint of a kind of entity. */
export function paintOf(kind: EntityKind): Paint {
  return kind === 'event' ? 'other' : kind;
}

/** The same paint for all these spans. */
export function painted(spans: readonly Span[], paint: Paint): readonly PaintedSpan[] {
  return spans.map(({ start, end }) => ({ start, end, paint }));
}

/** The same, but for one that the page shows just now. */
export function paintedAt(spans: readonly Span[], at: number, paint: Paint): readonly PaintedSpan[] {
  return spans.map(({ start, end }, index) => ({ start, end, paint: index === at ? 'current' : paint }));
}

/** All people, organizations, places, quotes and dates, for a page that is painted without being asked. */
export function paintAll({ entities, quotes, dates }: Analysis): readonly PaintedSpan[] {
  const named = entities.flatMap((entity) =>
    painted(
      entity.mentions.filter((mention) => mention.form === 'name'),
      paintOf(entity.kind),
    ),
  );
  return [...named, ...painted(quotes, 'quote'), ...painted(dates, 'date')].sort(bySpan);
}
