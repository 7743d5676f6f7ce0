import { i18n } from '#i18n';
import type { Article } from '../../lib/model/article.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { languageName } from './language-name.ts';

/** An article in a language whose rules are not known: what works all the same. */
export function LanguageNotice({ article: { lang } }: { readonly article: Pick<Article, 'lang'> }) {
  const name = lang === undefined ? undefined : languageName(lang);
  return (
    <EmptyState title={i18n.t('state.languageTitle')}>
      <p>{name === undefined ? i18n.t('state.languageText') : i18n.t('state.languageTextNamed', [name])}</p>
    </EmptyState>
  );
}
