import { i18n } from '#i18n';
import type { Undoable, UndoOffer } from '../../lib/state/undo.ts';
import { saidText } from '../cast/said-text.ts';
import { Button } from '../ui/Button.tsx';
import { UndoBar } from '../ui/UndoBar.tsx';

/** Says what was taken away or changed, and offers to take that back. */
export function UndoText({ undo }: { readonly undo: UndoOffer }) {
  const offer = undo.offer.value;
  return (
    <UndoBar
      text={offer && textOf(offer)}
      undoLabel={i18n.t('common.undo')}
      closeLabel={i18n.t('common.close')}
      onUndo={() => undo.take()}
      onClose={() => undo.putAway()}
    >
      {offer?.deleteArticle && (
        <Button look="quiet" onClick={offer.deleteArticle}>
          {i18n.t('state.deleteArticle')}
        </Button>
      )}
    </UndoBar>
  );
}

function textOf({ what, name, correction }: Undoable): string {
  switch (what) {
    case 'noteDeleted':
      return i18n.t('notes.deleted');
    case 'noteAttached':
      return i18n.t('notes.attached');
    case 'draftDiscarded':
      return i18n.t('notes.discarded');
    case 'tagRemoved':
      return i18n.t('notes.tagRemoved', [name ?? '']);
    case 'articleDeleted':
      return i18n.t('library.deleted', [name ?? '']);
    case 'articlesDeleted':
      return i18n.t('forget.done', Number(name));
    case 'saidNoArticle':
      return i18n.t('state.saidNoArticle', [name ?? '']);
    case 'speakerCorrected':
      return name === undefined
        ? i18n.t('reason.correctedToNobody')
        : i18n.t('reason.correctedByReader', [name]);
    case 'castCorrected':
      return correction ? i18n.t('correct.youSaid', [saidText(correction)]) : '';
    case 'correctionTakenBack':
      return i18n.t('correct.takenBack');
    case 'settingRemoved':
      return i18n.t('options.removed', [name ?? '']);
    case 'setApart':
      return i18n.t('story.setApartDone', [name ?? '']);
    case 'movedToStory':
      return i18n.t('story.movedDone', [name ?? '']);
    case 'keptInStory':
      return i18n.t('story.keptDone', [name ?? '']);
    case 'storyNamed':
      return name === undefined ? i18n.t('story.nameless') : i18n.t('story.named', [name]);
    case 'storiesMerged':
      return i18n.t('story.merged', [name ?? '']);
    case 'storySplit':
      return i18n.t('story.split', Number(name));
  }
}
