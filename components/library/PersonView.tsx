import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SavedArticle } from '../../lib/model/library.ts';
import type { PersonPage } from '../../lib/model/person.ts';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { quotedWords } from '../quotes/citation.ts';
import { Button } from '../ui/Button.tsx';
import { joinWords } from '../ui/join-words.ts';
import { From } from './From.tsx';
import './person-view.css';

export interface PersonViewProps {
  readonly person: PersonPage;
  readonly onOpen: (article: SavedArticle) => unknown;
  readonly onBack: () => unknown;
  /** Lists the articles that name this person, to be searched and exported. */
  readonly onList: () => unknown;
  /** What stands above the quotes: the reader's notes. */
  readonly children?: ComponentChildren;
}

/** All that the library knows of a person: roles over time, every quote in order, articles. */
export function PersonView({ person, onOpen, onBack, onList, children }: PersonViewProps) {
  const { name, articles, quotes, more } = person;
  const head = useRef<HTMLHeadingElement>(null);
  // A page was turned: the reader goes on at its head.
  useEffect(() => head.current?.focus(), [person.key]);
  const called = articles.filter(({ roles }) => roles.length > 0);
  return (
    <article class="person">
      <div class="meta">
        <Button look="quiet" onClick={onBack}>
          {i18n.t('person.back')}
        </Button>
        <Button look="quiet" onClick={onList}>
          {i18n.t('library.listArticles')}
        </Button>
      </div>
      <h2 ref={head} tabIndex={-1} dir="auto">
        {name}
      </h2>
      {more && <p class="meta">{i18n.t('person.more')}</p>}
      {called.length > 0 && (
        <section aria-labelledby="person-roles">
          <h3 id="person-roles">{i18n.t('person.roles')}</h3>
          <ul>
            {called.map(({ saved, roles }) => (
              <li key={saved.id}>
                <span dir="auto">{joinWords(roles)}</span>
                <From saved={saved} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <section aria-labelledby="person-quotes">
        <h3 id="person-quotes">{i18n.t('library.quotes', quotes.length)}</h3>
        {quotes.length === 0 && <p class="meta">{i18n.t('person.noQuotes')}</p>}
        <ol>
          {quotes.map(({ saved, quote }) => (
            <li key={`${saved.id} ${quote.start}`}>
              <blockquote dir="auto">{quotedWords(quote)}</blockquote>
              <From saved={saved} />
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="person-articles">
        <h3 id="person-articles">{i18n.t('library.articles', articles.length)}</h3>
        <ul>
          {articles.map(({ saved }) => (
            <li key={saved.id}>
              <ArticleLink url={saved.url} onOpen={() => onOpen(saved)}>
                {saved.title}
              </ArticleLink>
              <From saved={saved} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
