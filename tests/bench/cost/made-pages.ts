import type { MadePages } from '../../../scripts/support/serve-pages.ts';
import { makeArticle, toPage } from '../made-article.ts';

/** A page on which the cost is measured, as a site would make it: with the scripts and the bulk around the words. */
export interface MadePage {
  readonly path: string;
  /** As the table calls it. */
  readonly name: string;
  readonly isArticle: boolean;
  make(): string;
}

/** What a page does with itself while it loads: as much as common sites do, the same in every visit. */
const OWN_WORK = `<script>
  const counts = new Map();
  for (let i = 0; i < 60000; i++) { const key = 'k' + (i * 7919) % 5003; counts.set(key, (counts.get(key) ?? 0) + 1); }
  for (const section of document.querySelectorAll('section, article')) section.dataset.seen = counts.size;
</script>`;

const TEASERS = 180;
const PRODUCTS = 240;
const ROWS = 30_000; // of the single-page application, three elements each

/** Pages that are no article, and pages that are. */
export const PAGES: readonly MadePage[] = [
  { path: '/', name: 'home page of a news site', isArticle: false, make: makeFront },
  { path: '/shop/lamps', name: 'shop, a list of products', isArticle: false, make: makeShop },
  { path: '/app/board', name: 'single-page application of 90,000 elements', isArticle: false, make: makeApp },
  {
    path: '/news/2026/03/12/a-short-report-from-the-town',
    name: 'article of 500 words',
    isArticle: true,
    make: () => toPage(makeArticle(1, 500), OWN_WORK),
  },
  {
    path: '/news/2026/03/14/a-long-report-from-the-town',
    name: 'article of 3,000 words, with 180 teasers and 400 comments',
    isArticle: true,
    make: () => toPage(makeArticle(2, 3000), teasers(TEASERS) + comments(400) + OWN_WORK),
  },
];

/** The pages as a server makes them, and an empty one to come from. */
export function servedPages(): MadePages {
  const pages = PAGES.map(({ path, make }) => [path, once(make)] as const);
  return Object.fromEntries([...pages, ['/empty', () => '<!doctype html><title>Empty</title>']]);
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function teasers(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const { title, paragraphs } = makeArticle(100 + index, 40);
    return `<section class="teaser"><h2><a href="/news/2026/03/10/report-number-${index}-of-the-day">${title}</a></h2><p>${paragraphs[0]}</p></section>`;
  }).join('\n');
}

function comments(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const { author, paragraphs } = makeArticle(1000 + index, 40);
    return `<div class="comment"><b>${author}</b><p>${paragraphs[0]}</p><button>Reply</button></div>`;
  }).join('\n');
}

function makeFront(): string {
  return page('The Ellery Courier', `<main>${teasers(TEASERS)}</main>`);
}

function makeShop(): string {
  const products = Array.from({ length: PRODUCTS }, (_, index) => ({
    '@type': 'Product',
    name: `Lamp number ${index}`,
    offers: { '@type': 'Offer', price: index * 3, priceCurrency: 'EUR' },
  }));
  const cards = products.map(
    ({ name, offers }) =>
      `<section class="card"><h3>${name}</h3><p>A lamp for the desk.</p><span>${offers.price} €</span><button>Buy</button></section>`,
  );
  const about = JSON.stringify({ '@context': 'https://schema.org', '@graph': products });
  return page(
    'Lamps',
    `<script type="application/ld+json">${about}</script><h1>Lamps</h1><main>${cards.join('')}</main>`,
  );
}

/** Builds itself in the browser, and changes a row every now and then for as long as it is open. */
function makeApp(): string {
  return page(
    'Board',
    `<div id="app"></div><script>
    const app = document.getElementById('app');
    for (let i = 0; i < ${ROWS}; i++) {
      const row = document.createElement('div');
      const name = document.createElement('span');
      const state = document.createElement('b');
      name.textContent = 'Task number ' + i + ' of the board';
      state.textContent = i % 3 ? 'open' : 'done';
      row.append(name, state);
      app.append(row);
    }
    let next = 0;
    setInterval(() => { app.children[next++ % 500].lastChild.textContent = 'changed ' + next; }, 100);
  </script>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}${OWN_WORK}</body></html>`;
}
