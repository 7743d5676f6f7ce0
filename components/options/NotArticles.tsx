import { i18n } from '#i18n';
import type { Options } from '../../lib/state/options.ts';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';

/** The pages of which the reader said that they are no articles, each to be taken back. */
export function NotArticles({ options }: { readonly options: Options }) {
  const patterns = options.settings.value.notArticles;
  return (
    <Section title={i18n.t('options.notArticlesTitle')}>
      <div class="options-text">
        {patterns.length === 0 ? (
          <p class="meta">{i18n.t('options.notArticlesNone')}</p>
        ) : (
          <>
            <p>{i18n.t('options.notArticlesText')}</p>
            <ul class="site-list">
              {patterns.map((pattern) => (
                <li key={pattern}>
                  <span class="site-pattern" dir="ltr">
                    {pattern}
                  </span>
                  <Button
                    label={i18n.t('options.notArticlesTakeBackOf', [pattern])}
                    onClick={() => options.removeNotArticle(pattern)}
                  >
                    {i18n.t('options.takeBack')}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}
