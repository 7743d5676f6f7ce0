import { i18n } from '#i18n';
import type { NoteDraft } from '../../lib/model/note.ts';
import type { NoteDesk } from '../../lib/state/note-desk.ts';
import { tagsOf, toTag } from '../../lib/state/note-text.ts';
import { TokenField } from '../ui/TokenField.tsx';

export interface TagFieldProps {
  readonly draft: NoteDraft;
  readonly desk: Pick<NoteDesk, 'knownTags' | 'tag' | 'untag'>;
}

/** The tags of a note that is being written, chosen from those that others have, the most used first. */
export function TagField({ draft, desk }: TagFieldProps) {
  const inWords = tagsOf(draft.body);
  return (
    <TokenField
      label={i18n.t('notes.tags')}
      placeholder={i18n.t('notes.addTag')}
      tokens={draft.tags}
      known={desk.knownTags.value.filter((tag) => !inWords.includes(tag))}
      clean={toTag}
      removeLabel={(tag) => i18n.t('notes.removeTag', [tag])}
      countText={(count) => i18n.t('notes.tagsFit', count)}
      listLabel={i18n.t('notes.knownTags')}
      onAdd={(tag) => desk.tag(tag)}
      onRemove={(tag) => desk.untag(tag)}
    />
  );
}
