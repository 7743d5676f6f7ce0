import type { EntityKind } from '../../lib/model/analysis.ts';
import './badge.css';

/** The sign of an entity: its letters, in a shape of its kind. The name stands beside it. */
export function Badge({ kind, initials }: { readonly kind: EntityKind; readonly initials: string }) {
  return (
    <span class={`badge badge-${kind}`} aria-hidden="true">
      <span>{initials}</span>
    </span>
  );
}
