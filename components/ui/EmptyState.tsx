import type { ComponentChildren } from 'preact';
import './empty-state.css';

export interface EmptyStateProps {
  readonly title?: string;
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** What stands where there is nothing: why, and what to do next. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {title && <h2>{title}</h2>}
      {children}
      {actions && <div class="empty-state-actions">{actions}</div>}
    </div>
  );
}
