import { i18n } from '#i18n';
import type { NewToYou } from '../../lib/model/story.ts';
import { countNews } from '../../lib/state/news.ts';

/** As many names as fit on a line or two; more are counted. */
const NAMED = 5;

/** What an article told that none before it in the story had. Nothing where that is not known. */
export function Added({ news }: { readonly news?: NewToYou }) {
  if (!news) return null;
  if (countNews(news) === 0) return <p class="meta">{i18n.t('story.addedNothing')}</p>;
  const { people, organizations, places, quotes, events, numbers } = news;
  const names = [...people, ...organizations, ...places].map(({ name }) => name);
  return (
    <ul class="meta story-added" aria-label={i18n.t('story.added')}>
      {names.slice(0, NAMED).map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
      {names.length > NAMED && <li>{i18n.t('brief.andMore', [names.length - NAMED])}</li>}
      {numbers.map(({ text, before, start }) => (
        <li key={start}>
          <bdi>{text}</bdi> {i18n.t('brief.wasBefore', [before])}
        </li>
      ))}
      {quotes.length > 0 && <li>{i18n.t('brief.newQuotes', quotes.length)}</li>}
      {events.length > 0 && <li>{i18n.t('brief.newDates', events.length)}</li>}
    </ul>
  );
}
