import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Article, MetadataSource } from '../../lib/model/article.ts';
import { formatDay, hourOf } from '../ui/dates.ts';
import { joinWords } from '../ui/join-words.ts';
import { useOpener } from '../ui/Opener.tsx';
import { languageName } from './language-name.ts';
import './origins.css';

/** One fact about an article, and where it was read. */
interface Origin {
  readonly term: string;
  /** The fact itself, where the head of the article does not show it. */
  readonly value?: string;
  readonly where: string;
}

/**
 * Where headline, authors, dates, outlet and language were read, one click away: the control and its answer. There is no control
 * for an article of which that is not known.
 */
export function useOrigins(article: Article): { control: VNode | undefined; answer: VNode | undefined } {
  const { control, open, id } = useOpener({ word: i18n.t('origin.open'), of: i18n.t('origin.of') });
  const origins = originsOf(article);
  if (origins.length === 0) return { control: undefined, answer: undefined };
  const answer = open ? (
    <dl class="origins" id={id}>
      {origins.map(({ term, value, where }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value !== undefined && <bdi>{value}</bdi>} <span>{where}</span>
          </dd>
        </div>
      ))}
    </dl>
  ) : undefined;
  return { control, answer };
}

function originsOf({ provenance, authors, publishedAt, modifiedAt, lang }: Article): Origin[] {
  if (!provenance) return [];
  const isShown = provenance.title === 'page';
  const nobody = authors.length === 0;
  return [
    {
      term: i18n.t('origin.headline'),
      where: isShown ? i18n.t('origin.shown') : whereOf(provenance.title),
    },
    {
      term: i18n.t('origin.authors'),
      value: nobody ? undefined : joinWords(authors),
      where: nobody ? i18n.t('origin.noAuthor') : whereOf(provenance.authors),
    },
    {
      term: i18n.t('origin.published'),
      value: momentOf(publishedAt),
      where: whereOf(provenance.publishedAt),
    },
    { term: i18n.t('origin.modified'), value: momentOf(modifiedAt), where: whereOf(provenance.modifiedAt) },
    { term: i18n.t('origin.siteName'), where: whereOf(provenance.siteName) },
    { term: i18n.t('origin.lang'), value: lang && languageName(lang), where: whereOf(provenance.lang) },
  ].filter(({ where }) => where !== '');
}

function whereOf(source: MetadataSource | undefined): string {
  return source === undefined ? '' : i18n.t(`origin.${source}`);
}

/** The day and the hour as the page writes them. */
function momentOf(iso: string | undefined): string | undefined {
  if (iso === undefined) return undefined;
  return joinWords([formatDay(iso), hourOf(iso)].filter((each) => each !== undefined));
}
