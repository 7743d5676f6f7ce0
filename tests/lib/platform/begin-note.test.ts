import { beforeEach, describe, expect, it } from 'vitest';
import { failure, success } from '../../../lib/model/result.ts';
import type { TabState } from '../../../lib/model/tab.ts';
import { beginNote, type NoteStart } from '../../../lib/platform/begin-note.ts';

const READ: TabState = { status: 'article', url: 'https://a.example/', run: 'r1', articleId: 'a1' };
const SELECTION = {
  quote: { exact: 'not safe', prefix: 'is ', suffix: ' to' },
  position: { start: 3, end: 11 },
};

let state: TabState | undefined;
let drafts: unknown[];
let wasRead: boolean;

beforeEach(() => {
  state = READ;
  drafts = [];
  wasRead = false;
});

function start(change: Partial<NoteStart> = {}): NoteStart {
  return {
    findState: async () => state,
    readTab: async () => {
      wasRead = true;
      state = READ;
      return success(undefined);
    },
    readSelection: async () => success(SELECTION),
    newId: () => 'n1',
    handOverDraft: async (draft) => void drafts.push(draft),
    ...change,
  };
}

describe('beginNote', () => {
  it('drafts a note on the selection', async () => {
    await beginNote(start(), 7, 'not safe');
    expect(drafts).toEqual([
      { noteId: 'n1', target: { kind: 'text', articleId: 'a1', ...SELECTION }, body: '', tags: [] },
    ]);
    expect(wasRead).toBe(false);
  });

  it('drafts a note on the article where nothing is selected', async () => {
    await beginNote(start({ readSelection: async () => success(undefined) }), 7);
    expect(drafts).toEqual([
      { noteId: 'n1', target: { kind: 'article', articleId: 'a1' }, body: '', tags: [] },
    ]);
  });

  it('reads the page first where it was not read', async () => {
    state = undefined;
    const readSelection = async () => (wasRead ? success(SELECTION) : failure('noResponse'));
    await beginNote(start({ readSelection }), 7);
    expect(drafts).toEqual([
      { noteId: 'n1', target: { kind: 'text', articleId: 'a1', ...SELECTION }, body: '', tags: [] },
    ]);
  });

  it('keeps the words of the menu where the page does not answer', async () => {
    await beginNote(start({ readSelection: async () => failure('noResponse') }), 7, ' not safe ');
    expect(drafts).toEqual([
      {
        noteId: 'n1',
        target: {
          kind: 'text',
          articleId: 'a1',
          quote: { exact: 'not safe', prefix: '', suffix: '' },
        },
        body: '',
        tags: [],
      },
    ]);
  });

  it('drafts nothing where the page cannot be read', async () => {
    state = undefined;
    await beginNote(start({ readTab: async () => failure('noPermission') }), 7, 'not safe');
    expect(drafts).toEqual([]);
  });
});
