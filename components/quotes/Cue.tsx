import { i18n } from '#i18n';
import type { Force, Quote } from '../../lib/model/analysis.ts';
import { Chip } from '../ui/Chip.tsx';

// What a reader should notice: an act that goes against somebody, or puts something at stake.
const STRONG: ReadonlySet<Force> = new Set<Force>(['denies', 'warns', 'threatens', 'condemns']);

/** The word that reports the speech; its kind of act is said where the word alone does not. */
export function Cue({ quote: { cue } }: { readonly quote: Quote }) {
  if (!cue) return null;
  const act = i18n.t(`force.${cue.force}`);
  return (
    <span title={act}>
      <Chip tone={STRONG.has(cue.force) ? 'strong' : 'plain'}>{cue.text.toLowerCase()}</Chip>
    </span>
  );
}
