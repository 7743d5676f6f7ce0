import { i18n } from '#i18n';
import type { Options } from '../../lib/state/options.ts';
import { isAllSites } from '../../lib/state/welcome.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

/** The sites that may be read, each to be taken back. */
export function GrantedSites({ options }: { readonly options: Options }) {
  const patterns = options.granted.value;
  return (
    <Section title={i18n.t('options.sitesTitle')}>
      <div class="options-text">
        <p>{i18n.t('options.sitesText')}</p>
        {patterns.length === 0 ? (
          <p class="meta">{i18n.t('options.sitesNone')}</p>
        ) : (
          <ul class="site-list">
            {patterns.map((pattern) => (
              <li key={pattern}>
                <span>{siteOf(pattern)}</span>
                <Button
                  label={i18n.t('options.takeBackOf', [siteOf(pattern)])}
                  onClick={() => options.takeBack(pattern)}
                >
                  {i18n.t('options.takeBack')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {!patterns.some(isAllSites) && (
          <div class="options-row">
            <Button onClick={() => options.allowAll()}>{i18n.t('options.allowAll')}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}

/** A match pattern in words: its host, or all of them. */
function siteOf(pattern: string): string {
  if (isAllSites(pattern)) return i18n.t('options.allSites');
  return pattern.replace(/^[^/]*\/\//u, '').replace(/\/\*?$/u, '');
}
