import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KEEPINGS, type Keeping as Kept, TEXT_MONTHS, type TextMonths } from '../../lib/model/keeping.ts';
import type { Options } from '../../lib/state/options.ts';
import { Section } from '../ui/Section.tsx';
import { Check } from './Check.tsx';
import { OptionList } from './OptionList.tsx';
import { Radios } from './Radios.tsx';
import { SiteForm } from './SiteForm.tsx';

/** What is kept of what is read, of all sites and of single ones, and for how long. */
export function Keeping({ options }: { readonly options: Options }) {
  const { keep, keepSites, privateWindows } = options.settings.value;
  return (
    <Section title={i18n.t('keeping.title')}>
      <div class="options-text">
        <p>{i18n.t('keeping.text')}</p>
        <Radios
          legend={i18n.t('keeping.title')}
          name="keep"
          items={KEEPINGS.map((id) => ({ id, label: i18n.t(`keeping.${id}`) }))}
          selected={keep}
          onSelect={(id) => options.change({ keep: id })}
        />
        {keepSites.length > 0 && (
          <OptionList
            items={keepSites.map(({ host, keep: kept }) => ({
              key: host,
              words: (
                <span>
                  <bdi class="site-pattern">{host}</bdi> <span class="meta">{i18n.t(`keeping.${kept}`)}</span>
                </span>
              ),
              label: i18n.t('options.neverRemoveOf', [host]),
              onTakeBack: () => options.keepSite(host, undefined),
            }))}
            action={i18n.t('options.neverRemove')}
          />
        )}
        <AddSite options={options} />
        <Months options={options} />
        <Check
          label={i18n.t('keeping.privateWindows')}
          checked={privateWindows}
          onChange={(allowed) => options.change({ privateWindows: allowed })}
        />
      </div>
    </Section>
  );
}

/** Says otherwise of one site. */
function AddSite({ options }: { readonly options: Options }) {
  const [keep, setKeep] = useState<Kept>('findings');
  return (
    <SiteForm
      label={i18n.t('keeping.site')}
      placeholder={i18n.t('keeping.sitePlaceholder')}
      submitLabel={i18n.t('keeping.add')}
      onAdd={(words) => options.keepSite(words, keep)}
    >
      <select
        aria-label={i18n.t('keeping.ofSite')}
        value={keep}
        onChange={(event) => setKeep(event.currentTarget.value as Kept)}
      >
        {KEEPINGS.map((each) => (
          <option key={each} value={each}>
            {i18n.t(`keeping.${each}`)}
          </option>
        ))}
      </select>
    </SiteForm>
  );
}

function Months({ options }: { readonly options: Options }) {
  const id = useId();
  return (
    <div class="options-field">
      <label for={id}>{i18n.t('keeping.months')}</label>
      <select
        id={id}
        value={options.settings.value.textMonths}
        onChange={(event) =>
          void options.change({ textMonths: Number(event.currentTarget.value) as TextMonths })
        }
      >
        {TEXT_MONTHS.map((months) => (
          <option key={months} value={months}>
            {months === 0 ? i18n.t('keeping.monthsNever') : i18n.t('keeping.monthsAfter', months)}
          </option>
        ))}
      </select>
    </div>
  );
}
