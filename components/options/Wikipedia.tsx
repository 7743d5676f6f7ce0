import { i18n } from '#i18n';
import type { SummaryDesk } from '../../lib/state/summaries.ts';
import { Section } from '../ui/Section.tsx';

/** Whether Wikipedia may be asked about somebody in the cast. */
export function Wikipedia({ desk }: { readonly desk: SummaryDesk }) {
  const isOn = desk.isOn.value;
  return (
    <Section title={i18n.t('wikipedia.title')}>
      <div class="options-text">
        <p>{i18n.t('wikipedia.text')}</p>
        <label class="options-check">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => {
              const box = event.currentTarget;
              void (box.checked ? desk.turnOn() : desk.turnOff()).finally(() => {
                box.checked = desk.isOn.value; // as it is, whatever the browser or the reader answered
              });
            }}
          />
          {i18n.t('wikipedia.turnOn')}
        </label>
        <p role="status">{desk.isRefused.value && i18n.t('wikipedia.refused')}</p>
      </div>
    </Section>
  );
}
