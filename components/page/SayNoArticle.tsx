import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import './say-no-article.css';

/** The way to say that a page is no article after all. */
export function SayNoArticle({ onSay }: { readonly onSay: () => unknown }) {
  return (
    <p class="say-no-article">
      <Button look="quiet" onClick={onSay}>
        {i18n.t('state.sayNoArticle')}
      </Button>
    </p>
  );
}
