import { i18n } from '#i18n';
import type { Options } from '../../lib/state/options.ts';
import { Section } from '../ui/Section.tsx';
import { OptionList } from './OptionList.tsx';
import { SiteForm } from './SiteForm.tsx';

/** The sites that are never read, whatever else is allowed. */
export function NeverSites({ options }: { readonly options: Options }) {
  const sites = options.settings.value.neverSites;
  return (
    <Section title={i18n.t('options.neverTitle')}>
      <div class="options-text">
        <p>{i18n.t('options.neverText')}</p>
        {sites.length > 0 && (
          <OptionList
            items={sites.map((site) => ({
              key: site,
              words: <span>{site}</span>,
              label: i18n.t('options.neverRemoveOf', [site]),
              onTakeBack: () => options.removeNever(site),
            }))}
            action={i18n.t('options.neverRemove')}
          />
        )}
        <SiteForm
          label={i18n.t('options.neverLabel')}
          hideLabel
          placeholder={i18n.t('options.neverPlaceholder')}
          submitLabel={i18n.t('options.neverAdd')}
          onAdd={(words) => options.addNever(words)}
        />
      </div>
    </Section>
  );
}
