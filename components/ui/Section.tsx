import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './section.css';

export interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Controls beside the title. */
  readonly aside?: ComponentChildren;
}

/** A part of a view under a small heading, set off by a hairline. */
export function Section({ title, children, aside }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
