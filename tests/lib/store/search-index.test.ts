import { expect, it } from 'vitest';
import { articleWords, noteWords } from '../../../lib/store/search-index.ts';
import { sampleArticle } from './samples.ts';

it('finds an article by all that a reader may remember of it', () => {
  const caption = { kind: 'caption', text: 'Gulls above the quay', at: 0 } as const;
  const words = articleWords(
    sampleArticle({ siteName: 'Brunvik Post', standfirst: 'A long detour', asides: [caption] }),
  );
  expect(words).toEqual(
    expect.arrayContaining(['bridge', 'detour', 'lund', 'brunvik', 'brunvikpost', 'safe', 'gulls']),
  );
});

it('finds a note by its words and tags', () => {
  expect(noteWords({ body: 'Ask **Holm** #harbor', tags: ['harbor', 'later'] })).toEqual([
    'ask',
    'holm',
    'harbor',
    'later',
  ]);
});
