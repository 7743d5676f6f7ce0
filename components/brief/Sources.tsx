import { i18n } from '#i18n';
import type { Analysis } from '../../lib/model/analysis.ts';
import { namedSourcesOf } from '../../lib/state/named-sources.ts';
import { Section } from '../ui/Section.tsx';

/** Whom the article lets speak: counts, and no verdict. */
export function Sources({ analysis }: { readonly analysis: Analysis }) {
  const { people, organizations, unnamed, unattributed } = namedSourcesOf(analysis);
  const counts = [
    people > 0 && i18n.t('brief.sourcesPeople', people),
    organizations > 0 && i18n.t('brief.sourcesOrganizations', organizations),
    unnamed > 0 && i18n.t('brief.sourcesUnnamed', unnamed),
    unattributed > 0 && i18n.t('brief.sourcesUnattributed', unattributed),
  ].filter((count) => count !== false);
  return (
    <Section title={i18n.t('brief.sourcesTitle')}>
      <p class="meta">{counts.length > 0 ? counts.join(' · ') : i18n.t('brief.sourcesNone')}</p>
    </Section>
  );
}
