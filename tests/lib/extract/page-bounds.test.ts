import { describe, expect, it } from 'vitest';
import { DEEPEST, isBeyondCopying, isBeyondReading, MOST_TEXT } from '../../../lib/extract/page-bounds.ts';
import { readPage } from '../../../lib/extract/read-page.ts';
import { PAGE_TOO_LARGE } from '../../../lib/model/page.ts';
import { pageOf, paragraphs } from './page.ts';

/** A page whose scripts have put so many elements into one another. */
function nested(levels: number): Document {
  const document = pageOf(`<h1>Pier rebuilt</h1>${paragraphs(5)}`);
  let at: Element = document.body;
  for (let i = 0; i < levels; i++) {
    const inner = document.createElement('div');
    at.append(inner);
    at = inner;
  }
  at.append('The end of the pier.');
  return document;
}

const long = 'The pier is long. '.repeat(Math.ceil(MOST_TEXT / 18));

describe('what is beyond reading', () => {
  it.each([
    ['a page as deep as parsers make them', () => nested(512), false],
    ['one of five thousand levels', () => nested(5_000), true],
    ['one that is a little too deep', () => nested(DEEPEST + 60), true],
    ['a page of very many elements', () => pageOf('<i></i>'.repeat(40_001)), true],
    ['nothing', () => pageOf(''), false],
  ])('%s: told by its elements', (_, page, expected) => {
    expect(isBeyondCopying(page())).toBe(expected);
  });

  it.each([
    ['an ordinary page', paragraphs(5), false],
    ['ten times the text of the longest story', `<p>${long}</p>`, true],
    ['much code beside a short story', `${paragraphs(5)}<script>/* ${long} */</script>`, false],
    ['nothing', '', false],
  ])('%s: told by its text', (_, html, expected) => {
    expect(isBeyondReading(pageOf(html))).toBe(expected);
  });

  it('is not read, and says why', () => {
    const { verdict, article, notices } = readPage(nested(5_000), 'https://news.example.test/pier');
    expect(verdict.article).toBe(false);
    expect(article).toBeUndefined();
    expect(notices).toEqual([{ step: 'extract', reason: PAGE_TOO_LARGE }]);
  });
});
