import { computed, type ReadonlySignal } from '@preact/signals';
import { type Anchor, findAnchor } from '../anchors/find-anchor.ts';
import { isOnWords, type Note, type NoteId } from '../model/note.ts';
import type { PageSelection, PaintedSpan } from '../model/page.ts';
import type { Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import type { NoteDesk } from './note-desk.ts';
import { painted } from './paints.ts';

export type { Anchor };

/** Where the words of a note stand in the article as it is now. */
export type NotePlace = Anchor | 'lost';

/** The notes of the desk as they lie in the open article. */
export interface PlacedNotes {
  /** Of every note on words. */
  readonly places: ReadonlySignal<ReadonlyMap<NoteId, NotePlace>>;
  /** The words of all notes that were found. */
  readonly spans: ReadonlySignal<readonly PaintedSpan[]>;
  /** The note on these words; absent where there is none. */
  find(words: Span): NoteId | undefined;
  /** Makes a note one on what is selected in the page; false where nothing is. */
  attach(note: Note): Promise<boolean>;
}

/** Follows the notes of a desk through the text of the open article, absent where none is open. */
export function createPlacedNotes(
  desk: Pick<NoteDesk, 'notes' | 'attach'>,
  text: ReadonlySignal<string | undefined>,
  readSelection: () => Promise<Result<PageSelection | undefined>>,
): PlacedNotes {
  const places = computed(() => placeNotes(desk.notes.value, text.value));
  return {
    places,
    spans: computed(() =>
      painted(
        [...places.value.values()].filter((place) => place !== 'lost'),
        'note',
      ),
    ),
    find({ start, end }) {
      const found = [...places.peek()].find(
        ([, place]) => place !== 'lost' && place.start === start && place.end === end,
      );
      return found?.[0];
    },
    async attach(note) {
      const selected = await readSelection();
      if (!selected.ok || !selected.value) return false;
      await desk.attach(note, selected.value);
      return true;
    },
  };
}

function placeNotes(notes: readonly Note[], text: string | undefined): ReadonlyMap<NoteId, NotePlace> {
  if (text === undefined) return new Map();
  return new Map(
    notes.flatMap(({ id, target }) =>
      isOnWords(target) ? [[id, findAnchor(text, target) ?? 'lost'] as const] : [],
    ),
  );
}
