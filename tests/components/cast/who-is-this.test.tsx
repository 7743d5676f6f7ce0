import { expect, it } from 'vitest';
import { castKnown } from '../../support/view-context.tsx';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';

async function open() {
  const shown = show(castKnown().view);
  await settle();
  return shown;
}

it('offers to say who somebody is only where the list knows them', async () => {
  const shown = await open();
  const offered = shown.find('button', /^who is this/).map((button) => button.getAttribute('aria-label'));
  expect(offered.sort()).toEqual([
    'who is this? International Maritime Organization',
    'who is this? Jonas Gahr Støre',
    'who is this? Norway',
  ]);
});

it('says of a country what is known, in the reader’s language, and as of when', async () => {
  const shown = await open();
  await shown.click('button', 'who is this? Norway');
  const text = shown.text();
  for (const words of ['Oslo', 'Norwegian Krone', 'Monarch of Norway', 'Harald V, since 1991']) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(/From Wikidata, as it stood in 20\d\d/);
  await expectAccessible(shown.root);
});

it('says which office somebody holds', async () => {
  const shown = await open();
  await shown.click('button', 'who is this? Jonas Gahr Støre');
  expect(shown.text()).toContain('Prime Minister of Norway, since 2021');
});

it('says what an organization is, and who says so', async () => {
  const shown = await open();
  await shown.click('button', 'who is this? International Maritime Organization');
  expect(shown.text()).toContain('The agency of the United Nations for shipping.');
  expect(shown.text()).toContain('London');
  expect(shown.text()).toContain('Written by Newsthread’s makers.');
});
