import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectText } from '../../../lib/model/text-selector.ts';
import { tagsOf, toTag } from '../../../lib/state/note-text.ts';

describe('the tags of a note', () => {
  it.each([
    ['none', 'Nothing to see.', []],
    ['one', 'See #harbor.', ['harbor']],
    ['several, each once', '#Harbor and #ferry, again #harbor', ['harbor', 'ferry']],
    ['with hyphen and underscore', '#last-ferry #may_1', ['last-ferry', 'may_1']],
    ['in any script', '#Überfahrt #паром', ['überfahrt', 'паром']],
    ['a number is none', 'We are #1 of #2', []],
    ['part of an address is none', 'https://courier.example/a#top and a&#x', []],
    ['within a word is none', 'C#minor', []],
  ])('%s', (_, body, tags) => {
    expect(tagsOf(body)).toEqual(tags);
  });

  it('stand in the note, whatever it says', () => {
    assert(
      property(string({ unit: 'binary' }), (body) =>
        tagsOf(body).every((tag) => body.toLocaleLowerCase().includes(`#${tag}`)),
      ),
    );
  });
});

describe('the words that a note is about', () => {
  const text = `${'a'.repeat(100)}words${'b'.repeat(100)}`;

  it('keep up to 64 characters either side', () => {
    expect(selectText(text, { start: 100, end: 105 })).toEqual({
      quote: { exact: 'words', prefix: 'a'.repeat(64), suffix: 'b'.repeat(64) },
      position: { start: 100, end: 105 },
    });
  });

  it('keep what there is at the edges of the text', () => {
    expect(selectText('words', { start: 0, end: 5 }).quote).toEqual({
      exact: 'words',
      prefix: '',
      suffix: '',
    });
  });
});

describe('what is typed as a tag', () => {
  it.each([
    ['harbor', 'harbor'],
    ['#Harbor', 'harbor'],
    ['  Town Hall ', 'town-hall'],
    ['a/b', 'a/b'],
    ['Überfahrt', 'überfahrt'],
    ['हिन्दी', 'हिन्दी'],
    ['2024', '2024'],
    [' #, ', ''],
    ['', ''],
  ])('%j is kept as “%s”', (typed, tag) => {
    expect(toTag(typed)).toBe(tag);
  });

  it('is one word that is kept as it is when it is typed again', () => {
    assert(
      property(string({ unit: 'binary' }), (typed) => {
        const tag = toTag(typed);
        expect(tag).toMatch(/^[\p{L}\p{M}\p{N}_/-]{0,64}$/u);
        expect(toTag(tag)).toBe(tag);
      }),
    );
  });
});
