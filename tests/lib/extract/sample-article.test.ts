import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../../lib/analyze/analyze.ts';
import { readPage } from '../../../lib/extract/read-page.ts';
import type { Entity } from '../../../lib/model/analysis.ts';
import { readTagger } from '../../../scripts/support/read-tagger.ts';
import { pageOf } from './page.ts';

/** Who says what in the sample article. */
const SAID = [
  ['Marit Halvorsen', 'Nobody at this table wanted it,'],
  ['Marit Halvorsen', 'But an empty boat costs as much as a full one.'],
  ['Tomas Okonkwo', 'They counted in the two weeks in which the pier was closed,'],
  ['Ingeborg Aasen', 'We were promised a year’s notice,'],
  ['Ingeborg Aasen', 'We were given eight weeks.'],
  ['somebody', 'You are cutting us off!'],
  ['Marit Halvorsen', 'Every paper was on the table in February,'],
  ['Petra Lindqvist', 'I suppose I will have to row,'],
];

const ADDRESS = 'chrome-extension://id/sample.html';
const file = new URL('../../../entrypoints/sample/index.html', import.meta.url);
const html = readFileSync(file, 'utf8').replace('<aside id="app">', '<aside id="app">We made it up.');

it('the sample article shows a newcomer what Newsthread finds, without a mistake', async () => {
  const { verdict, article } = readPage(pageOf(html, ADDRESS), ADDRESS);
  expect(verdict.article).toBe(true);
  if (!article) throw new Error('no article');
  expect(article).toMatchObject({
    canonicalUrl: ADDRESS,
    title: 'Kestrel Bay to lose its night ferry in May',
    authors: ['Ada Brandt'],
    siteName: 'Newsthread sample',
  });
  expect(article.text).toMatch(/^Kestrel Bay will lose/);
  expect(article.text).toMatch(/on 30 April\.$/);
  const { quotes, entities, events, brief } = analyze(article, { tagger: await readTagger() });
  const named = (kind: Entity['kind']) =>
    entities.filter((each) => each.kind === kind).map(({ name }) => name);
  const direct = quotes.filter(({ kind }) => kind !== 'indirect');
  expect(direct.map((quote) => [quote.speaker?.name, article.text.slice(quote.start, quote.end)])).toEqual(
    SAID,
  );
  expect(named('person').sort()).toEqual([
    'Ingeborg Aasen',
    'Marit Halvorsen',
    'Petra Lindqvist',
    'Tomas Okonkwo',
  ]);
  expect(named('organization')).toEqual(
    expect.arrayContaining(['Kestrel Bay Harbor Board', 'Northline Ferry Company', 'Ministry of Transport']),
  );
  expect(named('place')).toEqual(expect.arrayContaining(['Kestrel Bay', 'Sandvik', 'Norway', 'Aldersund']));
  expect(events.length).toBeGreaterThanOrEqual(5);
  expect(brief.length).toBeGreaterThanOrEqual(2);
});
