import { expect, it } from 'vitest';
import { QuoteCopy } from '../../../components/quotes/QuoteCopy.tsx';
import { quotesOf } from '../../../lib/state/quotes.ts';
import { FERRY } from '../../fixtures/readings.ts';
import { expectAccessible, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

const SOURCE = `“${FERRY.article.title}”, The Kestrel Courier, Mar 6, 2025`;
const URL = 'https://courier.example/kestrel-bay/last-ferry';
const NUMBERS =
  '#:~:text=rejected%20the%20figures.%20%E2%80%9C-,These%20numbers%20have%20been%20made%20to%20fit%20the%20decision%2C,-%E2%80%9D%20he%20told%20the';

async function open(words: string, outcome = true) {
  const item = quotesOf(FERRY).find(({ quote }) => quote.text.startsWith(words));
  if (!item) throw new Error(`no such quote: ${words}`);
  const copied: string[] = [];
  const onCopy = async (text: string) => {
    copied.push(text);
    return outcome;
  };
  const { sources } = createViewWorld();
  const shown = show(
    <QuoteCopy item={item} reading={FERRY} texts={sources.exports.quotes} onCopy={onCopy} />,
  );
  return { shown, copied };
}

it('a quote is copied with its source by one click', async () => {
  const { shown, copied } = await open('These numbers');
  await shown.click('button', 'Copy the quote with its source');
  expect(copied).toEqual([
    `“These numbers have been made to fit the decision”\n— Tomas Okonkwo, quoted in: ${SOURCE}\n${URL}`,
  ]);
  expect(shown.text()).toContain('Copied');
});

it.each([
  ['Link to the words', 'These numbers', `${URL}${NUMBERS}`],
  [
    'Markdown',
    'These numbers',
    `> “These numbers have been made to fit the decision”\n>\n> — Tomas Okonkwo · [${SOURCE}](<${URL}${NUMBERS}>)`,
  ],
  ['Text with its source', 'You are', `“You are cutting us off!”\n— Quoted in: ${SOURCE}\n${URL}`],
  ['Markdown', 'You are', /^> “You are cutting us off!”\n>\n> — \[“Kestrel Bay to lose/],
])('it is copied as “%s” from the menu: %s', async (form, words, expected) => {
  const { shown, copied } = await open(words);
  await shown.click('button', 'Copy it as');
  await expectAccessible(shown.root);
  await shown.click('button', form);
  expect(copied).toHaveLength(1);
  expect(copied[0]).toMatch(expected instanceof RegExp ? expected : /[\s\S]/u);
  if (typeof expected === 'string') expect(copied[0]).toBe(expected);
});

it('says when it could not be copied', async () => {
  const { shown } = await open('You are', false);
  await shown.click('button', 'Copy it as');
  await shown.click('button', 'Markdown');
  expect(shown.text()).toContain('Not copied');
});
