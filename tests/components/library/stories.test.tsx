import { describe, expect, it } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { failure } from '../../../lib/model/result.ts';
import { createShelf } from '../../../lib/state/library.ts';
import { AWKWARD, FERRY, FOREIGN, NOTES, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open(readings = [FERRY, RUMOR, FOREIGN]) {
  const { world, sources } = createViewWorld({ readings, notes: NOTES });
  world.stories.value = { [AWKWARD.saved.id]: 'other' };
  const shelf = createShelf(sources);
  const shown = show(<LibraryView shelf={shelf} />);
  await settle();
  await shown.click('button', 'Stories');
  const head = () => shown.root.querySelector('h2')?.textContent;
  return { world, shelf, shown, head };
}

async function openPage(readings = [FERRY, RUMOR, FOREIGN]) {
  const opened = await open(readings);
  await opened.shown.click('button', 'Kestrel Bay');
  return opened;
}

describe('the stories of the library', () => {
  it('stand beside the articles, each with those read last, and can be opened', async () => {
    const { shown, world, head } = await open();
    expect(head()).toBe('Kestrel Bay');
    expect(shown.text()).toContain('2 articles');
    await shown.click('link', RUMOR.article.title);
    expect(world.deeds.at(-1)).toEqual(['openUrl', RUMOR.saved.url]);
    await expectAccessible(shown.root);
  });

  it('say what will stand there where there are none', async () => {
    const { shown } = await open([FERRY]);
    expect(shown.text()).toContain('No stories yet');
  });
});

describe('the page of a story', () => {
  it('has the focus at its name, and says how it goes back', async () => {
    const { shown, shelf } = await openPage();
    expect(document.activeElement).toBe(shown.root.querySelector('h2'));
    expect(shelf.view.value.story).toBeDefined();
    await shown.click('button', 'All stories');
    expect(shelf.view.value.story).toBeUndefined();
    expect(shown.text()).toContain('Kestrel Bay');
  });

  it('has its articles with why they belong there and what each told first', async () => {
    const { shown } = await openPage();
    await shown.click('button', `why? ${RUMOR.article.title}`);
    expect(shown.text()).toContain('Both name Kestrel Bay.');
    expect(shown.root.querySelectorAll('.story-added')).toHaveLength(1);
    await expectAccessible(shown.root);
  });

  it.each([
    ['Timeline', '.entry'],
    ['Cast', '.story-cast li'],
    ['Quotes', '.quote-list li'],
    ['Notes', '.note-list li'],
  ])('has %s of all its articles', async (tab, row) => {
    const { shown } = await openPage();
    await shown.click('tab', new RegExp(`^${tab}`));
    expect(shown.root.querySelectorAll(row).length).toBeGreaterThan(1);
    await expectAccessible(shown.root);
  });

  it('leads to the words of a quote, and to the page of a person', async () => {
    const { shown, shelf, world } = await openPage();
    await shown.click('tab', /^Quotes/);
    shown.root.querySelector<HTMLElement>('.quote-list a')?.click();
    expect(String(world.deeds.at(-1))).toContain('#:~:text=');
    await shown.click('tab', /^Cast/);
    await shown.click('button', 'Marit Halvorsen');
    expect(shelf.view.value).toMatchObject({ shelf: 'people', person: 'Marit Halvorsen' });
  });
});

describe('a story on its page', () => {
  it('is renamed, and named by its headlines again', async () => {
    const { shown, head } = await openPage();
    await shown.click('button', 'Rename Kestrel Bay');
    await shown.type(shown.get('textbox', 'Name of the story'), 'The ferry');
    await shown.click('button', 'Give it this name');
    expect(head()).toBe('The ferry');
    expect(shown.text()).toContain('The story is called “The ferry” now.');
    await shown.click('button', 'Undo');
    expect(head()).toBe('Kestrel Bay');
  });

  it('is merged with another one, and taken apart again', async () => {
    const { shown, world } = await openPage([FERRY, RUMOR, AWKWARD]);
    await shown.click('button', /^The same as another story/);
    await shown.click('button', AWKWARD.article.title);
    expect(world.deeds.at(-1)?.[0]).toBe('mergeStories');
    expect(shown.text()).toContain('3 articles');
    expect(shown.text()).toContain('Merged with the story');
    await shown.click('button', 'Undo');
    expect(shown.text()).toContain('2 articles');
  });

  it('is split by choosing some of its articles, never all', async () => {
    const { shown, world } = await openPage();
    await shown.click('checkbox', `Choose “${RUMOR.article.title}”`);
    expect(shown.text()).toContain('1 article chosen');
    await shown.click('checkbox', `Choose “${FERRY.article.title}”`);
    expect(shown.find('button', 'Make it a story of its own')).toEqual([]);
    await shown.click('checkbox', `Choose “${FERRY.article.title}”`);
    await shown.click('button', 'Make it a story of its own');
    expect(world.deeds.at(-1)).toEqual(['splitStory', [RUMOR.saved.id]]);
    await shown.click('button', 'Undo');
    expect(shown.text()).toContain('2 articles');
  });

  it('is left by an article, which can be taken back', async () => {
    const { shown, world } = await openPage();
    await shown.click('button', `${RUMOR.article.title}: Not the same story`);
    expect(world.deeds.at(-1)).toEqual(['chooseStory', RUMOR.saved.id, undefined]);
    await shown.click('button', 'Undo');
    expect(shown.text()).toContain('2 articles');
  });
});

describe('the articles of a story on its page', () => {
  it('is where an article belongs for good, if the reader says so', async () => {
    const { shown, world } = await openPage();
    const keep = () => shown.get('button', `${RUMOR.article.title}: It belongs here`);
    expect(keep().getAttribute('aria-pressed')).toBe('false');
    keep().click();
    await settle();
    expect(world.deeds.at(-1)).toEqual(['chooseStory', RUMOR.saved.id, FERRY.saved.id]);
    expect(keep().getAttribute('aria-pressed')).toBe('true');
  });

  it('lists its articles, to be searched and exported', async () => {
    const { shown, shelf } = await openPage();
    const story = shelf.view.value.story;
    await shown.click('button', 'List the articles');
    expect(shelf.view.value).toEqual({ shelf: 'articles', query: '', story: expect.any(String) });
    expect(story).toBeDefined();
  });

  it('goes on with those that are left when the article goes that it was opened by', async () => {
    const { shown, shelf } = await openPage([FERRY, RUMOR, AWKWARD]);
    await shown.click('button', /^The same as another story/);
    await shown.click('button', AWKWARD.article.title);
    const opener = shelf.view.value.story;
    const title = [FERRY, RUMOR, AWKWARD].find(({ saved }) => saved.id === opener)?.article.title;
    await shown.click('button', `${title}: Not the same story`);
    expect(shelf.view.value.story).not.toBe(opener);
    expect(shown.text()).toContain('2 articles');
  });

  it('stays where the library fails, which is said', async () => {
    const { shown, world, head } = await openPage();
    world.outcome = failure('quotaExceeded');
    await shown.click('button', `${RUMOR.article.title}: Not the same story`);
    expect(shown.root.querySelector('[role="alert"]')).not.toBeNull();
    expect(head()).toBe('Kestrel Bay');
  });
});
