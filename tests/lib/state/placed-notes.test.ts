import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../lib/model/note.ts';
import type { PageSelection } from '../../../lib/model/page.ts';
import { failure, success } from '../../../lib/model/result.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { createPlacedNotes } from '../../../lib/state/placed-notes.ts';

const TEXT = 'The ferry was late. Nobody on the quay was told why, and nobody asked the captain.';
const WORDS = 'Nobody on the quay was told why';
const times = { createdAt: '2025-03-07T09:00:00.000Z', updatedAt: '2025-03-07T09:00:00.000Z' };

function noteOn(words: string | undefined): Note {
  const start = TEXT.indexOf(words ?? '');
  const target =
    words === undefined
      ? ({ kind: 'article', articleId: 'a' } as const)
      : ({
          kind: 'text',
          articleId: 'a',
          ...selectText(TEXT, { start, end: start + words.length }),
        } as const);
  return { id: words ?? 'all', target, body: 'So?', tags: [], ...times };
}

function open(notes: readonly Note[], text: string | undefined, selected: PageSelection | undefined) {
  const attached: unknown[] = [];
  const desk = { notes: signal(notes), attach: async (...deed: unknown[]) => void attached.push(deed) };
  const answer = selected ? success(selected) : success(undefined);
  return { attached, placed: createPlacedNotes(desk, signal(text), async () => answer) };
}

describe('notes on an article', () => {
  it.each([
    ['as it was', TEXT, { start: 20, end: 51, how: 'exact' }],
    ['with more before', `Update. ${TEXT}`, { start: 28, end: 59, how: 'exact' }],
    ['without the words', 'The ferry was late.', 'lost'],
  ])('are placed in one %s', (_, text, place) => {
    const { placed } = open([noteOn(WORDS), noteOn(undefined)], text, undefined);
    expect([...placed.places.value]).toEqual([[WORDS, place]]);
    expect(placed.spans.value).toHaveLength(place === 'lost' ? 0 : 1);
  });

  it('are nowhere where none is open', () => {
    expect(open([noteOn(WORDS)], undefined, undefined).placed.places.value.size).toBe(0);
  });

  it('are attached to what is selected, if anything is', async () => {
    const selection = selectText(TEXT, { start: 0, end: 9 });
    const { placed, attached } = open([noteOn(WORDS)], '', selection);
    expect(await placed.attach(noteOn(WORDS))).toBe(true);
    expect(attached).toEqual([[noteOn(WORDS), selection]]);
    expect(await open([], '', undefined).placed.attach(noteOn(WORDS))).toBe(false);
  });

  it('are not attached where the page does not answer', async () => {
    const desk = { notes: signal([]), attach: async () => expect.unreachable() };
    const placed = createPlacedNotes(desk, signal(''), async () => failure('pageGone'));
    expect(await placed.attach(noteOn(WORDS))).toBe(false);
  });
});
