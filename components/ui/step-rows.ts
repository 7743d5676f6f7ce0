const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Here the same keys move in what is written or chosen. */
const TYPED_IN = 'input, textarea, select';

/** Lets the arrow keys, Home and End go from one row of a list to the next, until the answer is called. */
export function watchArrowKeys(list: HTMLElement | null, rows: string): () => void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const step = STEPS[event.key];
    if (!list || !step || target.matches(TYPED_IN)) return;
    const all = rowsIn(list, rows);
    const index = all.findIndex((row) => row.contains(target));
    if (index < 0) return;
    event.preventDefault();
    focusRow(all[step(index, all.length - 1)]);
  };
  list?.addEventListener('keydown', onKey);
  return () => list?.removeEventListener('keydown', onKey);
}

/** Goes to the row of this number. */
export function goToRow(list: HTMLElement | null, rows: string, index: number): void {
  if (list) focusRow(rowsIn(list, rows)[index]);
}

function rowsIn(list: HTMLElement, rows: string): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(rows)];
}

/** What the row is about is its first control; one that has none takes the focus itself. */
function focusRow(row: HTMLElement | undefined): void {
  (row?.querySelector<HTMLElement>('button, a[href]') ?? row)?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
