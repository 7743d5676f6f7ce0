import { i18n } from '#i18n';
import type { Article } from '../../lib/model/article.ts';
import type { Span } from '../../lib/model/span.ts';
import type { ChangeFollower, Changes } from '../../lib/state/changes.ts';
import { painted } from '../../lib/state/paints.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { formatMoment } from '../ui/dates.ts';
import { Section } from '../ui/Section.tsx';
import { ChangedWords } from './ChangedWords.tsx';
import './changed.css';

export interface ChangedProps {
  readonly follower: ChangeFollower;
  readonly article: Article;
  readonly pointing: Pointing;
}

/** What an article says now that it did not say when it was read before, and what the paper itself says of that. */
export function Changed({ follower, article, pointing }: ChangedProps) {
  const changes = follower.changes.value;
  const notices = follower.notices.value;
  return (
    <>
      {changes && (
        <Section title={i18n.t('changed.since', [formatMoment(changes.since)])}>
          <ChangedQuotes changes={changes} lang={article.lang} pointing={pointing} />
          <ul class="changed" lang={article.lang}>
            {changes.title.length > 0 && (
              <li>
                <p class="meta">{i18n.t('changed.title')}</p>
                <p dir="auto">
                  <ChangedWords runs={changes.title} />
                </p>
              </li>
            )}
            {changes.paragraphs.map(({ kind, runs, span }, index) => (
              <li key={`${kind} ${span?.start ?? index}`}>
                <p class="meta">{i18n.t(`changed.${kind}`)}</p>
                <div dir="auto">
                  <Words span={span} pointing={pointing}>
                    <ChangedWords runs={runs} />
                  </Words>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notices.length > 0 && (
        <Section title={i18n.t('changed.notices')}>
          <ul class="changed" lang={article.lang}>
            {notices.map((span) => (
              <li key={span.start} dir="auto">
                <Words span={span} pointing={pointing}>
                  {article.text.slice(span.start, span.end)}
                </Words>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface WordsProps {
  readonly span: Span | undefined;
  readonly pointing: Pointing;
  readonly children: preact.ComponentChildren;
}

/** Words that lead to their place in the page, where they still stand there. */
function Words({ span, pointing, children }: WordsProps) {
  if (!span) return <>{children}</>;
  return (
    <Reveal spans={painted([span], 'current')} pointing={pointing}>
      {children}
    </Reveal>
  );
}

/** Quotes by their words and whose they are: those that came, which can be found, and those that went. */
function ChangedQuotes({ changes: { appeared, vanished }, lang, pointing }: ChangedQuotesProps) {
  if (appeared.length + vanished.length === 0) return null;
  return (
    <dl class="changed-quotes">
      {appeared.length > 0 && <dt>{i18n.t('changed.appeared', appeared.length)}</dt>}
      {appeared.map((quote) => (
        <dd key={quote.start}>
          <Words span={quote} pointing={pointing}>
            <QuoteLine text={quote.text} speaker={quote.speaker?.name} lang={lang} />
          </Words>
        </dd>
      ))}
      {vanished.length > 0 && <dt>{i18n.t('changed.vanished', vanished.length)}</dt>}
      {vanished.map((quote) => (
        <dd key={quote.text}>
          <QuoteLine {...quote} lang={lang} />
        </dd>
      ))}
    </dl>
  );
}

interface ChangedQuotesProps extends Pick<Article, 'lang'> {
  readonly changes: Changes;
  readonly pointing: Pointing;
}

interface QuoteLineProps extends Pick<Article, 'lang'> {
  readonly text: string;
  readonly speaker?: string;
}

function QuoteLine({ text, speaker, lang }: QuoteLineProps) {
  return (
    <>
      <b>
        <bdi>{speaker ?? i18n.t('quotes.notAttributed')}</bdi>
      </b>{' '}
      <q dir="auto" lang={lang}>
        {text}
      </q>
    </>
  );
}
