import { i18n } from '#i18n';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import type { Span } from '../../lib/model/span.ts';
import type { ArticleEntry, EventSource, HappenedEntry, TimelineEntry } from '../../lib/model/story.ts';
import type { NotesInPlace } from '../../lib/state/notes-in-place.ts';
import { painted } from '../../lib/state/paints.ts';
import { paragraphOf } from '../../lib/state/paragraph.ts';
import { surenessOf } from '../../lib/state/sureness.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { useWhy } from '../finding/Why.tsx';
import { useNotesOn } from '../notes/NotesOn.tsx';
import { Button } from '../ui/Button.tsx';
import './entry.css';
import { labelOf } from './date-label.ts';

export interface EntryProps<Kind extends TimelineEntry = TimelineEntry> {
  readonly entry: Kind;
  /** The article that is shown, with the page that it stands in; absent where none is. */
  readonly reading?: Reading;
  readonly pointing?: Pointing;
  /** The notes on it; absent where none are taken. */
  readonly notes?: NotesInPlace;
  /** Opens an article, at a sentence of it where there is one. */
  readonly onOpen: (id: ArticleId, sentence?: Span) => unknown;
  readonly onOpenUrl?: (url: string) => unknown;
}

/** One line of the timeline. What happened, was published and was read each have a mark of their own shape. */
export function Entry(props: EntryProps) {
  const { entry } = props;
  const { day, hour } = labelOf(entry);
  return (
    <li
      class={`entry entry-${entry.kind}`}
      tabIndex={-1}
      aria-current={entry.kind !== 'happened' && entry.current ? 'true' : undefined}
    >
      <time class={hour === undefined ? 'sr-only' : 'entry-time entry-hour'} dateTime={entry.date}>
        {hour ?? day}
      </time>
      <span class="entry-mark" aria-hidden="true" />
      <div class="entry-words">
        {entry.kind === 'happened' ? (
          <Happened {...props} entry={entry} />
        ) : (
          <OfArticle {...props} entry={entry} />
        )}
      </div>
    </li>
  );
}

function Happened(props: EntryProps<HappenedEntry>) {
  const [source] = props.entry.sources;
  return source ? <Told {...props} source={source} /> : null;
}

/** An event, in the words of the first article that tells it. */
function Told({
  entry,
  source,
  reading,
  pointing,
  notes,
  onOpen,
  onOpenUrl,
}: EntryProps<HappenedEntry> & { source: EventSource }) {
  const of = source.text.slice(0, 40);
  const why = useWhy({ reason: source.reason, confidence: source.confidence, of });
  const subject = { kind: 'event', span: source.sentence } as const;
  const noted = useNotesOn({ subject, notes, of, onOpen: onOpenUrl });
  const here = source.articleId === reading?.saved.id;
  const paragraph = here ? paragraphOf(reading.article, source.sentence) : undefined;
  const others = new Set(entry.sources.map(({ articleId }) => articleId)).size - 1;
  return (
    <>
      <p class="entry-text" dir="auto">
        {here && pointing ? (
          <Reveal spans={painted([source.sentence], 'date')} pointing={pointing}>
            {source.text}
          </Reveal>
        ) : (
          source.text
        )}
      </p>
      <div class="meta">
        {paragraph !== undefined && <span>{i18n.t('common.paragraph', [paragraph])}</span>}
        {!here && (
          <Button look="quiet" onClick={() => onOpen(source.articleId, source.sentence)}>
            {source.siteName ?? source.title}
          </Button>
        )}
        {others > 0 && <span>{i18n.t('timeline.alsoIn', others)}</span>}
        {surenessOf(entry.confidence) === 'unsure' && (
          <span class="entry-unsure">{i18n.t('quotes.unsure')}</span>
        )}
        {why.control}
        {here && noted.control}
      </div>
      {why.answer}
      {here && noted.answer}
    </>
  );
}

function OfArticle({ entry, onOpen }: EntryProps<ArticleEntry>) {
  const what = entry.kind === 'read' ? i18n.t('timeline.read') : i18n.t('timeline.published');
  return (
    <>
      <p class="entry-text" dir="auto">
        {entry.current ? (
          i18n.t('timeline.thisOne')
        ) : (
          <button type="button" class="reveal" onClick={() => void onOpen(entry.articleId)}>
            {entry.title}
          </button>
        )}
      </p>
      <p class="meta">
        {what}
        {entry.siteName !== undefined && !entry.current && ` · ${entry.siteName}`}
      </p>
    </>
  );
}
