import { i18n } from '#i18n';
import type { GrantedSite, Options } from '../../lib/state/options.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

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
          <ul class="site-list">
            {sites.map((site) => (
              <li key={site.host ?? 'all'}>
                <span>{nameOf(site)}</span>
                <Button
                  label={i18n.t('options.takeBackOf', [nameOf(site)])}
                  onClick={() => options.takeBack(site)}
                >
                  {i18n.t('options.takeBack')}
                </Button>
              </li>
            ))}
          </ul>
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
