import { below, type Chance, joinSome, mutate, mutateValue, pick } from './mutate.ts';
import { authorField, dateField, datesText, quotesText } from './texts.ts';

const TYPES = [
  'NewsArticle',
  'Article',
  'LiveBlogPosting',
  'WebPage',
  'Person',
  ['Report', 'Thing'],
  'Product',
];

/** The JSON-LD of a page: objects that refer to one another, damaged as values, as text, or both. */
export function jsonLd(chance: Chance): string {
  const author = { '@type': 'Person', '@id': '#a', name: authorField(chance) };
  const article = {
    '@context': 'https://schema.org',
    '@type': pick(TYPES, chance),
    headline: 'Bridge to close',
    url: 'https://news.example/2024/03/12/bridge-to-close',
    mainEntityOfPage: { '@id': 'https://news.example/2024/03/12/bridge-to-close' },
    datePublished: dateField(chance),
    dateModified: dateField(chance),
    author: [author, { '@id': '#a' }, authorField(chance)],
    publisher: { '@type': 'Organization', name: 'The Courier' },
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        headline: 'One',
        articleBody: 'The ferry left.',
        datePublished: dateField(chance),
      },
    ],
    isAccessibleForFree: pick(['False', false, 'maybe'], chance),
  };
  const value = pick<unknown>([article, [article, author], { '@graph': [author, article] }], chance);
  const text = mutateValue(value, chance);
  if (chance() < 0.05) return '['.repeat(below(20_000, chance)) + text;
  return chance() < 0.4 ? mutate(text, chance) : text;
}

const BLOCKS = [
  'p',
  'p',
  'p',
  'div',
  'h2',
  'li',
  'blockquote',
  'figcaption',
  'td',
  'span',
  'center',
  'aside',
  'p class="byline"',
];
const INSIDE = [
  '',
  '',
  '<br>',
  '<br><br>',
  '<b>',
  '</i>',
  '<a href="/x">more</a>',
  '<img alt="x">',
  '<svg>',
  '<table>',
  '<!--',
  '<template>',
];

/** A page of a few paragraphs with a head, or without, all of it damaged. */
export function page(chance: Chance): string {
  const blocks = Array.from({ length: 3 + below(9, chance) }, () => {
    const tag = pick(BLOCKS, chance);
    const words = `${pick(INSIDE, chance)}${quotesText(chance)} ${pick(INSIDE, chance)}${datesText(chance)}`;
    return `<${tag}>${words}</${tag.split(' ')[0]}>`;
  });
  const head =
    `<title>Bridge to close | The Courier</title><meta property="og:type" content="article">` +
    `<meta property="article:published_time" content="${dateField(chance).replaceAll('"', '')}">` +
    `<script type="application/ld+json">${jsonLd(chance)}</script>`;
  const body = `<h1>Bridge to close</h1><p>By ${authorField(chance)}</p>${blocks.join('\n')}`;
  const whole = `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;
  if (chance() < 0.1)
    return `${joinSome(['<div>', '<b>', '<p>', '<ul><li>', '<table><tr><td>'], 60, chance)}${whole}`;
  return chance() < 0.8 ? mutate(whole, chance) : whole;
}
