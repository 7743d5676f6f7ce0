import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { isOnWords, type NoteTarget } from '../../lib/model/note.ts';
import './note-about.css';

export interface NoteAboutProps {
  readonly target: NoteTarget;
  /** The words that it is on, where they can be pointed at. */
  readonly words?: ComponentChildren;
}

/** What a note is about: words of the article, one of its cast, or its story; nothing where it is the whole article. */
export function NoteAbout({ target, words }: NoteAboutProps) {
  if (target.kind === 'entity')
    return (
      <p class="note-about" dir="auto">
        {i18n.t('notes.onNamed', [target.entity.name])}
      </p>
    );
  if (target.kind === 'story') return <p class="note-about">{i18n.t('notes.onStory')}</p>;
  if (!isOnWords(target)) return null;
  return (
    <>
      {target.kind === 'quote' && <p class="note-about">{i18n.t('notes.onQuote')}</p>}
      {target.kind === 'event' && <p class="note-about">{i18n.t('notes.onEvent')}</p>}
      <blockquote class="note-words" dir="auto">
        {words ?? target.quote.exact}
      </blockquote>
    </>
  );
}
