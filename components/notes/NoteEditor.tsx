import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isFormatted } from '../../lib/model/markdown.ts';
import type { NoteDraft } from '../../lib/model/note.ts';
import type { NoteDesk } from '../../lib/state/note-desk.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { NoteAbout } from './NoteAbout.tsx';
import { Blocks, type NoteBodyProps, useMarkdown } from './NoteBody.tsx';
import './note-editor.css';
import { TagField } from './TagField.tsx';

export interface NoteEditorProps {
  readonly draft: NoteDraft;
  /** Whether what it is about stands beside it. */
  readonly inPlace?: boolean;
  readonly desk: Pick<
    NoteDesk,
    'knownTags' | 'tag' | 'untag' | 'kept' | 'problem' | 'texts' | 'write' | 'keep' | 'save' | 'discard'
  >;
}

/** Where a note is written. Each pause keeps the draft; Ctrl or Cmd with Enter saves. */
export function NoteEditor({ draft, inPlace, desk }: NoteEditorProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // A note is begun in order to write: the words go where the cursor is.
  const about = JSON.stringify(draft.target);
  useEffect(() => area.current?.focus(), [draft.noteId, about]);

  function onSubmit(event: Event) {
    event.preventDefault();
    void desk.save();
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation(); // the list that the note stands in has keys of its own
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event);
  }

  return (
    <form class="note-editor" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {!inPlace && <NoteAbout target={draft.target} />}
      {draft.target.kind === 'article' && <p class="note-about">{i18n.t('notes.onArticle')}</p>}
      <label class="sr-only" for={id}>
        {i18n.t('notes.body')}
      </label>
      <textarea
        id={id}
        ref={area}
        rows={4}
        dir="auto"
        placeholder={i18n.t('notes.placeholder')}
        value={draft.body}
        onInput={(event) => desk.write(event.currentTarget.value)}
        onBlur={() => void desk.keep()}
      />
      <TagField draft={draft} desk={desk} />
      <Preview body={draft.body} texts={desk.texts} />
      {desk.problem.value && (
        <ProblemNotice before={i18n.t('notes.saveFailed')} problem={desk.problem.value} />
      )}
      <div class="meta">
        <Button look="primary" submit disabled={draft.body.trim() === ''}>
          {i18n.t('notes.save')}
        </Button>
        <Button onClick={() => desk.discard()}>{i18n.t('notes.discard')}</Button>
        <span class="space" />
        <span role="status">{desk.kept.value && draft.body !== '' && i18n.t('notes.kept')}</span>
      </div>
    </form>
  );
}

/** What the note will look like, where that is not how it is written. */
function Preview({ body, texts }: NoteBodyProps) {
  const blocks = useMarkdown(body, texts);
  if (!blocks || !isFormatted(blocks)) return null;
  return (
    <section class="note-preview note-body" aria-label={i18n.t('notes.preview')}>
      <Blocks blocks={blocks} texts={texts} dir="auto" />
    </section>
  );
}
