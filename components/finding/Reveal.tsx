import type { ComponentChildren } from 'preact';
import type { PaintedSpan } from '../../lib/model/page.ts';
import './reveal.css';

/** How a view points at the page. */
export interface Pointing {
  /** Paints these spans; none means: as it was. */
  readonly onPaint: (spans: readonly PaintedSpan[]) => void;
  /** Scrolls the page to a place. */
  readonly onReveal: (span: { readonly start: number; readonly end: number }) => void;
}

export interface RevealProps {
  readonly children: ComponentChildren;
  readonly spans: readonly PaintedSpan[];
  readonly pointing: Pointing;
  /** Instead of going to the first of the spans. */
  readonly onClick?: () => void;
  readonly label?: string;
  readonly class?: string;
}

/** Words with a place in the page: hover or focus paints it, click goes there. */
export function Reveal({ children, spans, pointing, onClick, label, class: name = '' }: RevealProps) {
  const first = spans[0];
  const paint = () => pointing.onPaint(spans);
  const clear = () => pointing.onPaint([]);
  return (
    <button
      type="button"
      class={`reveal ${name}`}
      aria-label={label}
      onMouseEnter={paint}
      onMouseLeave={clear}
      onFocus={paint}
      onBlur={clear}
      onClick={onClick ?? (() => first && pointing.onReveal(first))}
    >
      {children}
    </button>
  );
}
