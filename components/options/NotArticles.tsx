import { i18n } from '#i18n';
import type { Options } from '../../lib/state/options.ts';
import { Section } from '../ui/Section.tsx';
import { OptionList } from './OptionList.tsx';

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
            <OptionList
              items={patterns.map((pattern) => ({
                key: pattern,
                words: (
                  <span class="site-pattern" dir="ltr">
                    {pattern}
                  </span>
                ),
                label: i18n.t('options.notArticlesTakeBackOf', [pattern]),
                onTakeBack: () => options.removeNotArticle(pattern),
              }))}
              action={i18n.t('options.takeBack')}
            />
          </>
        )}
      </div>
    </Section>
  );
}
