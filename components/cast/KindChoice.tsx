import { i18n } from '#i18n';
import type { EntityKind } from '../../lib/model/analysis.ts';
import { ENTITY_KINDS } from '../../lib/state/cast.ts';
import { ChipButton } from '../ui/Chip.tsx';

export interface KindChoiceProps {
  readonly current?: EntityKind;
  readonly onPick: (kind: EntityKind) => unknown;
}

/** The kinds that there are, each one click. */
export function KindChoice({ current, onPick }: KindChoiceProps) {
  return (
    <fieldset>
      <legend>{i18n.t('cast.whichKind')}</legend>
      <div class="form-choices">
        {ENTITY_KINDS.map((kind) => (
          <ChipButton key={kind} picked={kind === current} onPick={() => kind !== current && onPick(kind)}>
            {i18n.t(`kindOne.${kind}`)}
          </ChipButton>
        ))}
      </div>
    </fieldset>
  );
}
