import { expect, it } from 'vitest';
import { failure, success } from '../../../lib/model/result.ts';
import { castAsking, castKnown } from '../../support/view-context.tsx';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';

async function open(opened = castAsking()) {
  const shown = show(opened.view);
  await settle();
  const asked = () => opened.world.deeds.filter(([verb]) => verb === 'readSummary');
  return { shown, world: opened.world, asked };
}

it('offers nothing of Wikipedia as long as that is off', async () => {
  const { shown } = await open(castKnown());
  await shown.click('button', 'who is this? Norway');
  expect(shown.text()).not.toContain('Wikipedia…');
  expect(shown.find('button', 'who is this? Marit Halvorsen')).toEqual([]);
});

it('shows what would be sent where, and sends it on the second click alone', async () => {
  const { shown, asked } = await open();
  await shown.click('button', 'who is this? Norway');
  await shown.click('button', 'Ask Wikipedia…');
  expect(shown.text()).toContain('https://en.wikipedia.org/api/rest_v1/page/summary/Norway');
  expect(asked()).toEqual([]);
  await expectAccessible(shown.root);
  await shown.click('button', 'Send');
  expect(asked()).toEqual([['readSummary', 'Norway']]);
  expect(shown.text()).toContain('Norway is a country in Northern Europe');
  expect(shown.get('link', 'CC BY-SA 4.0').getAttribute('href')).toContain('creativecommons.org');
  await shown.click('link', 'Norway');
});

it('sends nothing where the reader thinks better of it', async () => {
  const { shown, asked } = await open();
  await shown.click('button', 'who is this? Norway');
  await shown.click('button', 'Ask Wikipedia…');
  await shown.click('button', 'Cancel');
  expect(asked()).toEqual([]);
  expect(shown.find('button', 'Ask Wikipedia…')).toHaveLength(1);
});

it('can ask about those whom the list does not know', async () => {
  const { shown } = await open();
  await shown.click('button', 'who is this? Marit Halvorsen');
  expect(shown.text()).toContain('Not in the list that comes with Newsthread.');
  expect(shown.find('button', 'Ask Wikipedia…')).toHaveLength(1);
});

it('shows markup as the text that it is', async () => {
  const opened = castAsking();
  opened.world.summary = success({ title: 'X', text: '<img src=x>', url: 'https://en.wikipedia.org/wiki/X' });
  const { shown } = await open(opened);
  await shown.click('button', 'who is this? Norway');
  await shown.click('button', 'Ask Wikipedia…');
  await shown.click('button', 'Send');
  expect(shown.text()).toContain('<img src=x>');
  expect(shown.root.querySelector('.wikipedia img')).toBeNull();
});

it('says that several are called so, and what went wrong', async () => {
  const opened = castAsking();
  opened.world.summary = success({ title: 'X', url: 'https://en.wikipedia.org/wiki/X' });
  const { shown } = await open(opened);
  await shown.click('button', 'who is this? Norway');
  await shown.click('button', 'Ask Wikipedia…');
  await shown.click('button', 'Send');
  expect(shown.text()).toContain('Several people or things are called so.');
  opened.world.summary = failure('lookupFailed');
  await shown.click('button', 'who is this? Sandvik');
  await shown.click('button', 'Ask Wikipedia…');
  await shown.click('button', 'Send');
  expect(shown.text()).toContain('Wikipedia did not answer.');
  expect(shown.find('button', 'Try again')).toHaveLength(1);
});
