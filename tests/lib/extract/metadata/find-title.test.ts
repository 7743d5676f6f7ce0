import { describe, expect, it } from 'vitest';
import { findTitle } from '../../../../lib/extract/metadata/find-title.ts';
import { fromJsonLd } from '../../../../lib/extract/metadata/from-json-ld.ts';
import { fromMeta } from '../../../../lib/extract/metadata/from-meta.ts';
import { readPageFacts } from '../../../../lib/extract/metadata/page-facts.ts';
import { pageOf } from '../page.ts';

const URL = 'https://www.velmar-courier.test/a';
const TITLE = 'Pier will be rebuilt after storm';
const declared = (title: string) => `<meta property="og:title" content="${title}">`;

describe('the title', () => {
  it.each([
    [
      'is the declared one where the only heading is the site’s name',
      `<title>${TITLE} - Velmar TodayVelmar Today - Voice of the coast</title>${declared(`${TITLE} - Velmar Today`)}<h1>Velmar Today</h1>`,
      TITLE,
    ],
    [
      'is the declared one where the only heading names the site',
      `${declared(TITLE)}<h1>A word from Velmar Today’s publisher</h1>`,
      TITLE,
    ],
    [
      'is the declared one where the only heading leads elsewhere',
      `${declared(TITLE)}<h1><a href="/">All the news of the coast</a></h1>`,
      TITLE,
    ],
    ['is the only heading though others are declared', `${declared('Storm')}<h1>${TITLE}</h1>`, TITLE],
    [
      'is the only heading beside one that leads elsewhere',
      `${declared('Storm')}<h1>${TITLE}</h1><h1><a href="/town">More from the town of Velmar</a></h1>`,
      TITLE,
    ],
    [
      'has no labelled kicker',
      `${declared(TITLE)}<h1><span class="headline__kicker">Velmar</span>${TITLE}</h1>`,
      TITLE,
    ],
    [
      'has the labelled kicker that the page’s title joins by a colon',
      `${declared(`Velmar: ${TITLE}`)}<h1><b class="overline">Velmar</b> ${TITLE}</h1>`,
      `Velmar: ${TITLE}`,
    ],
    [
      'keeps its first words though a title lacks them',
      `${declared(TITLE)}<h1>The ${TITLE}</h1>`,
      `The ${TITLE}`,
    ],
  ])('%s', (_name, html, title) => {
    const facts = readPageFacts(pageOf(html, URL), URL);
    expect(findTitle(facts, [fromJsonLd(facts), fromMeta(facts)], 'Velmar Today')?.value).toBe(title);
  });
});
