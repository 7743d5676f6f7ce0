import type { WordRun } from '../../lib/state/changes.ts';

/** As many words beside a change as place it in its sentence. */
const BESIDE = 8;

/** Leaves out what stayed far from any change: `…` stands for it. */
export function shorten(runs: readonly WordRun[]): readonly WordRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'same') return run;
    const words = run.text.split(/(?<=\s)/u);
    const head = index === 0 ? 0 : BESIDE;
    const tail = index === runs.length - 1 ? 0 : BESIDE;
    if (words.length <= head + tail + 1) return run;
    const end = tail === 0 ? '' : words.slice(-tail).join('');
    return { ...run, text: `${words.slice(0, head).join('')}… ${end}` };
  });
}
