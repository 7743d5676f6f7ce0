import { i18n } from '#i18n';
import type { CastCorrection } from '../../lib/model/correction.ts';
import type { CastDesk } from '../../lib/state/cast-desk.ts';
import { Button } from '../ui/Button.tsx';
import './said-line.css';
import { saidText } from './said-text.ts';

/** What the reader said of the cast, and the way to take it back. */
export function SaidLine({ said, desk }: { readonly said: CastCorrection; readonly desk: CastDesk }) {
  const words = saidText(said);
  return (
    <p class="said-line">
      <span dir="auto">{i18n.t('correct.youSaid', [words])}</span>
      <Button
        look="quiet"
        label={`${i18n.t('correct.takeBack')}: ${words}`}
        onClick={() => desk.takeBack(said)}
      >
        {i18n.t('correct.takeBack')}
      </Button>
    </p>
  );
}
