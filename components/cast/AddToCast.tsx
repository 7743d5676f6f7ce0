import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKind } from '../../lib/model/analysis.ts';
import type { TextTarget } from '../../lib/model/correction.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { CastDesk } from '../../lib/state/cast-desk.ts';
import { Button } from '../ui/Button.tsx';
import { OpenedForm } from '../ui/FormOpener.tsx';
import { KindChoice } from './KindChoice.tsx';

export interface AddToCastProps {
  readonly reading: Reading;
  readonly desk: CastDesk;
}

/** Adds the name that is selected in the page, once the reader says what kind of name it is. */
export function AddToCast({ reading, desk }: AddToCastProps) {
  const [selected, setSelected] = useState<TextTarget | 'nothing' | undefined>(undefined);
  const opener = useRef<HTMLDivElement>(null);
  const id = useId();
  const isOpen = selected !== undefined && selected !== 'nothing';

  async function begin() {
    setSelected((await desk.findSelected(reading)) ?? 'nothing');
  }

  function leave() {
    setSelected(undefined);
    opener.current?.querySelector('button')?.focus();
  }

  async function add(target: TextTarget, kind: EntityKind) {
    if (await desk.add(target, kind, reading)) setSelected(undefined);
  }

  return (
    <div ref={opener}>
      <Button look="quiet" expanded={isOpen} controls={isOpen ? id : undefined} onClick={begin}>
        {i18n.t('cast.addSelected')}
      </Button>
      <p role="status" class="meta cast-hint">
        {selected === 'nothing' && i18n.t('cast.nothingSelected')}
      </p>
      {isOpen && (
        <OpenedForm
          id={id}
          legend={<span dir="auto">{i18n.t('cast.addAs', [selected.quote.exact])}</span>}
          onLeave={leave}
        >
          <KindChoice onPick={(kind) => add(selected, kind)} />
          <div class="form-choices">
            <Button look="quiet" onClick={leave}>
              {i18n.t('correct.cancel')}
            </Button>
          </div>
        </OpenedForm>
      )}
    </div>
  );
}
