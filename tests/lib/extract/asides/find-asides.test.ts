import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/extract/read-page.ts';
import { pageOf, paragraphs } from '../page.ts';

const URL = 'https://news.example.test/2026/03/15/pier-will-be-rebuilt-after-the-storm';
const HEAD = '<html lang="en"><head><title>Pier will be rebuilt</title></head>';

function read(inside: string, below = '') {
  const html = `${HEAD}<body><main><article><h1>Pier will be rebuilt</h1>${paragraphs(4)}${inside}<p>Behind it comes a paragraph that nobody could take for the words below any picture, long as it is.</p></article></main>${below}`;
  return readPage(pageOf(html, URL), URL).article;
}

const TWEET =
  '<blockquote class="twitter-tweet"><p>“We will swim there first,” the club says.</p>— Pier Swimmers (@pierswim) <a href="https://twitter.com/pierswim/status/1234567890">March 14, 2026</a></blockquote>';

describe('captions', () => {
  it.each([
    ['figure', '<figure><img src="a.jpg"><figcaption>The old pier in January.</figcaption></figure>'],
    [
      'WordPress',
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The old pier in January.</p></div>',
    ],
    [
      'AMP',
      '<figure><amp-img src="a.jpg"></amp-img><figcaption>The old pier in January.</figcaption></figure>',
    ],
    [
      'described',
      '<img src="a.jpg" aria-describedby="said"><div id="said" class="caption">The old pier in January.</div>',
    ],
  ])('are kept beside the text: %s', (_, markup) => {
    const article = read(markup);
    expect(article?.asides).toEqual([
      { kind: 'caption', text: 'The old pier in January.', at: article?.text.indexOf('Behind it') },
    ]);
    expect(article?.text).not.toContain('The old pier in January');
  });

  it('are none where they belong to another story', () => {
    const other =
      '<aside class="related-stories"><figure><img src="b.jpg"><figcaption>A choir.</figcaption></figure></aside>';
    expect(read(other)?.asides).toBeUndefined();
    expect(read('', other)?.asides).toBeUndefined();
  });
});

describe('embedded posts', () => {
  it('are kept with author and address, and their words are none of the article', () => {
    const article = read(TWEET);
    expect(article?.text).not.toContain('swim there first');
    expect(article?.asides).toMatchObject([
      {
        kind: 'embed',
        author: 'Pier Swimmers (@pierswim)',
        url: 'https://twitter.com/pierswim/status/1234567890',
        at: article?.text.indexOf('Behind it'),
      },
    ]);
  });

  it('in a frame have an address alone', () => {
    const frame = '<iframe src="https://www.instagram.com/p/Cabc123/embed"></iframe>';
    expect(read(frame)?.asides).toMatchObject([{ kind: 'embed', text: '' }]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://ads.example.test/p/1'])(
    'have no address %s',
    (address) => {
      const frame = `<iframe src="${address}"></iframe>`;
      expect(read(frame)?.asides).toBeUndefined();
    },
  );
});

it('stand inside the text, whatever is mixed', () => {
  const pieces = fc.array(
    fc.constantFrom(
      TWEET,
      '<figure><img src="a.jpg"><figcaption>The harbor.</figcaption></figure>',
      paragraphs(2),
      '<p>',
      '</div>',
      '<blockquote>',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, (mixed) => {
      const article = read(mixed.join(''));
      for (const { at } of article?.asides ?? []) {
        const starts = [...(article?.blocks ?? []).map(({ start }) => start), article?.text.length];
        expect(starts).toContain(at);
      }
    }),
    { numRuns: 25 },
  );
});
