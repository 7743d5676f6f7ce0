import { i18n } from '#i18n';
import type { Article } from '../../lib/model/article.ts';
import { readingLocale } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

/** An article in a language whose rules are not known: what works all the same. */
export function LanguageNotice({ article: { lang } }: { readonly article: Pick<Article, 'lang'> }) {
  const name = lang === undefined ? undefined : languageName(lang);
  return (
    <EmptyState title={i18n.t('state.languageTitle')}>
      <p>{name === undefined ? i18n.t('state.languageText') : i18n.t('state.languageTextNamed', [name])}</p>
    </EmptyState>
  );
}

/** The name of a language; a page may claim one that does not exist. */
function languageName(code: string): string | undefined {
  try {
    return new Intl.DisplayNames([readingLocale()], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined; // not a language tag at all
  }
}
