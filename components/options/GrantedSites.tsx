import { i18n } from '#i18n';
import type { GrantedSite, Options } from '../../lib/state/options.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { OptionList } from './OptionList.tsx';

/** The sites that may be read, each to be taken back. */
export function GrantedSites({ options }: { readonly options: Options }) {
  const sites = options.sites.value;
  return (
    <Section title={i18n.t('options.sitesTitle')}>
      <div class="options-text">
        <p>{i18n.t('options.sitesText')}</p>
        {sites.length === 0 ? (
          <p class="meta">{i18n.t('options.sitesNone')}</p>
        ) : (
          <OptionList
            items={sites.map((site) => ({
              key: site.host ?? 'all',
              words: <span>{nameOf(site)}</span>,
              label: i18n.t('options.takeBackOf', [nameOf(site)]),
              onTakeBack: () => options.takeBack(site),
            }))}
            action={i18n.t('options.takeBack')}
          />
        )}
        {sites.every(({ host }) => host !== undefined) && (
          <div class="options-row">
            <Button onClick={() => options.allowAll()}>{i18n.t('options.allowAll')}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}

function nameOf({ host }: GrantedSite): string {
  return host ?? i18n.t('options.allSites');
}
