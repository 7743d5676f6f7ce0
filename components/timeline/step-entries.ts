const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Lets the arrow keys, Home and End go from one entry of a timeline to the next, until the answer is called. */
export function watchArrowKeys(timeline: HTMLElement | null): () => void {
  const onKey = (event: KeyboardEvent) => {
    const entries = timeline ? entriesIn(timeline) : [];
    const index = entries.findIndex((entry) => entry.contains(event.target as Node));
    const step = STEPS[event.key];
    if (index < 0 || !step) return;
    event.preventDefault();
    focusEntry(entries[step(index, entries.length - 1)]);
  };
  timeline?.addEventListener('keydown', onKey);
  return () => timeline?.removeEventListener('keydown', onKey);
}

/** Goes to the entry of this number. */
export function goToEntry(timeline: HTMLElement | null, index: number): void {
  if (timeline) focusEntry(entriesIn(timeline)[index]);
}

function entriesIn(timeline: HTMLElement): HTMLElement[] {
  return [...timeline.querySelectorAll<HTMLElement>('.entry')];
}

/** What the entry is about is its first control; one that has none takes the focus itself. */
function focusEntry(entry: HTMLElement | undefined): void {
  (entry?.querySelector<HTMLElement>('button') ?? entry)?.focus();
  entry?.scrollIntoView({ block: 'nearest' });
}
