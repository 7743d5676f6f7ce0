import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { watchArrowKeys } from './step-rows.ts';

export interface RowsProps {
  /** A selector of one row. */
  readonly row: string;
  readonly children: ComponentChildren;
}

/** A list through which the arrow keys, Home and End lead from row to row. */
export function Rows({ row, children }: RowsProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => watchArrowKeys(place.current, row), [row]);
  return <div ref={place}>{children}</div>;
}
