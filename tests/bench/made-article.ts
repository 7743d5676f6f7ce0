import { createRandom } from '../../scripts/train/random.ts';

const GIVEN =
  'Marta Tomas Ruth Daniel Ingrid Lars Hanna Joel Selma Viktor Amina Pavel Nora Emil Clara Idris'.split(' ');
// Family names and towns are put together of two parts each: some hundreds of either, so that articles are of different stories.
const BEGINNINGS =
  'Lind Oka Carmi Petro Sol Oyel Whit Mbe Halvor Dua Nova Rah Kell Brand More Stone Norr West Kalm Lark Ost Grey'.split(
    ' ',
  );
const FAMILY_ENDS = 'qvist for chael vic heim aran lock ki sen rte man eau stad son'.split(' ');
const TOWN_ENDS = 'haven ford mere sund field wick port ellery bridge minster holm'.split(' ');
const OFFICES =
  'Mayor,Minister,chief engineer,union leader,police commissioner,professor,judge,spokeswoman'.split(',');
const BODIES =
  'Harbor Authority,Transport Ministry,Workers’ Union,City Council,Water Board,National Bank,University Hospital,Coast Guard'.split(
    ',',
  );
const THINGS =
  'bridge,ferry,school,harbor,railway,hospital,dam,tunnel,market,airport,library,water main,power station,stadium'.split(
    ',',
  );
const ACTS =
  'closed,opened,rebuilt,sold,inspected,flooded,renamed,extended,insured,blocked,guarded,moved'.split(',');
const MONTHS = 'January February March April May June July August September October November'.split(' ');

/** An article that was made by chance; the same seed makes the same one. */
export interface MadeArticle {
  readonly title: string;
  readonly author: string;
  /** ISO 8601. */
  readonly publishedAt: string;
  readonly paragraphs: readonly string[];
}

/** Makes an article of about so many words: people with offices, quotes, dates, places. Hardly two are alike. */
export function makeArticle(seed: number, words: number): MadeArticle {
  const chance = createRandom(seed * 7919 + 17);
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)] as string;
  const family = () => pick(BEGINNINGS) + pick(FAMILY_ENDS);
  const newTown = () => pick(BEGINNINGS) + pick(TOWN_ENDS);
  const towns = Array.from({ length: 3 }, newTown);
  const cast = Array.from({ length: 5 }, () => ({
    name: `${pick(GIVEN)} ${family()}`,
    office: pick(OFFICES),
    body: `${pick(towns)} ${pick(BODIES)}`,
  }));
  const [thing, act, town] = [pick(THINGS), pick(ACTS), pick(towns)];
  const number = () => String(2 + Math.floor(chance() * 900));
  const day = () => `${1 + Math.floor(chance() * 27)} ${pick(MONTHS)}`;
  const claim = () =>
    `the ${pick(THINGS)} in ${pick(towns)} was ${pick(ACTS)} after ${number()} complaints about the ${pick(THINGS)}`;
  const someone = () => cast[Math.floor(chance() * cast.length)] as (typeof cast)[number];
  const telling = [
    () => {
      const { name, office, body } = someone();
      return `${name}, ${office} of the ${body}, said on ${day()} that ${claim()}, which cost ${number()} million crowns.`;
    },
    () =>
      `“We were told that ${claim()},” ${someone().name} said. “Nobody asked the ${number()} people who live there.”`,
    () =>
      `According to ${someone().name}, ${claim()}. The ${someone().body} rejected that in a statement on ${day()}.`,
    () =>
      `In ${pick(MONTHS)} ${1960 + Math.floor(chance() * 60)} ${claim()}; ${number()} trucks had crossed it every day.`,
    () =>
      `${someone().name.split(' ')[1]} called the plan “a promise that ${claim()}”, and left for ${pick(towns)}.`,
  ];
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const sentences = [0, 1].map(() => (telling[Math.floor(chance() * telling.length)] as () => string)());
    paragraphs.push(sentences.join(' '));
    count += sentences.join(' ').split(' ').length;
  }
  return {
    title: `${town} ${thing} to be ${act} after ${number()} days, ${someone().name.split(' ')[1]} says`,
    author: `${pick(GIVEN)} ${family()}`,
    publishedAt: `2026-0${1 + Math.floor(chance() * 9)}-${10 + Math.floor(chance() * 18)}T0${Math.floor(chance() * 10)}:40:00Z`,
    paragraphs,
  };
}

/** The article as a page of a news site; `beside` is HTML that stands around it. */
export function toPage({ title, author, publishedAt, paragraphs }: MadeArticle, beside = ''): string {
  const about = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: publishedAt,
    author: [{ '@type': 'Person', name: author }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Ellery Courier' },
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Ellery Courier</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${publishedAt}">
<script type="application/ld+json">${JSON.stringify(about)}</script></head><body>
<header><nav><a href="/front">Home</a><a href="/shop">Shop</a></nav></header><main><article><h1>${title}</h1>
<p class="byline">By ${author}</p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>${beside}</body></html>`;
}
