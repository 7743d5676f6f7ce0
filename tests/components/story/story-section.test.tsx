import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { storyLine } from '../../../components/story/story-line.ts';
import { failure } from '../../../lib/model/result.ts';
import type { Story } from '../../../lib/model/story.ts';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { FERRY, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

async function open(stories: Readonly<Record<string, string>> = {}) {
  const { world, sources } = createViewWorld({ readings: [RUMOR, FERRY], tab: tabOf(FERRY) });
  world.stories.value = stories;
  const sidebar = createSidebar(sources);
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  return { world, sidebar, shown };
}

describe('the story of an article', () => {
  it('has its name, which article this is, and the others, to be opened', async () => {
    const { shown, world } = await open();
    expect(shown.root.querySelector('.story-name')?.textContent).toBe('Kestrel Bay');
    expect(shown.text()).toContain('2nd article you read in this story, since');
    expect(shown.root.querySelector('.story-parts [aria-current]')?.textContent).toContain('This article');
    await shown.click('button', RUMOR.article.title);
    expect(world.deeds.at(-1)).toEqual(['openUrl', RUMOR.saved.url]);
    await expectAccessible(shown.root);
  });

  it('is told so far by a sentence of each day, which opens its article', async () => {
    const { shown, world } = await open();
    const days = shown.root.querySelector('ol[aria-label="The story so far"]');
    const [first] = RUMOR.analysis.brief;
    const sentence = RUMOR.article.text.slice(first?.start, first?.end);
    expect(days?.textContent).toContain(sentence);
    await shown.click('button', sentence);
    expect(world.deeds.at(-1)).toEqual(['openUrl', RUMOR.saved.url]);
  });

  it('says why the article belongs there', async () => {
    const { shown } = await open();
    await shown.click('button', 'why? being in this story');
    expect(shown.text()).toContain('Both name Kestrel Bay.');
  });

  it('is left by this article, said aloud, and taken back', async () => {
    const { shown, world } = await open();
    await shown.click('button', 'Not the same story');
    expect(world.deeds.at(-1)).toEqual(['chooseStory', FERRY.saved.id, undefined]);
    expect(shown.root.querySelector('[role=status] .undo-bar')?.textContent).toContain(
      'is a story of its own now',
    );
    expect(shown.text()).not.toContain('article you read in this story');
    await shown.click('button', 'Undo');
    expect(shown.text()).toContain('2nd article you read in this story');
  });

  it('is left by another article', async () => {
    const { shown, world } = await open();
    await shown.click('button', `${RUMOR.article.title}: Not the same story`);
    expect(world.deeds.at(-1)).toEqual(['chooseStory', RUMOR.saved.id, undefined]);
  });

  it('can be another one, chosen from those read lately', async () => {
    const { shown, world } = await open({ [FERRY.saved.id]: 'other' });
    await shown.click('button', /^Belongs to another story/);
    await shown.click('button', RUMOR.article.title);
    expect(world.deeds.at(-1)).toEqual(['chooseStory', FERRY.saved.id, RUMOR.saved.id]);
    expect(shown.text()).toContain('2nd article you read in this story');
  });

  it('is kept for good where the reader says so', async () => {
    const { shown, world } = await open();
    const [keep] = shown.find('button', 'It belongs here');
    expect(keep?.getAttribute('aria-pressed')).toBe('false');
    await shown.click('button', 'It belongs here');
    expect(world.deeds.at(-1)).toEqual(['chooseStory', FERRY.saved.id, RUMOR.saved.id]);
    expect(shown.find('button', 'It belongs here')[0]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('stays as it is where the library fails, which is said', async () => {
    const { shown, world } = await open();
    world.outcome = failure('databaseFailed');
    await shown.click('button', 'Not the same story');
    expect(shown.root.querySelector('[role=alert]')).not.toBeNull();
    expect(shown.text()).toContain('2nd article you read in this story');
  });
});

describe('which article of its story one is', () => {
  const storyOf = (count: number): Story => ({
    id: 's',
    name: 'Old mill',
    parts: Array.from({ length: count }, (_, i) => ({
      articleId: `a${i + 1}`,
      title: 'Old mill',
      url: 'https://courier.example/',
      firstReadAt: `2025-02-19T12:00:${String(i).padStart(2, '0')}.000Z`,
      byReader: false,
      because: [],
    })),
  });
  const NOW = new Date('2025-03-07T09:00:00.000Z');

  it.each([
    [1, 1, undefined],
    [3, 1, 'The first article you read in this story'],
    [3, 2, '2nd article you read in this story, since Feb 19'],
    [4, 3, '3rd article you read in this story, since Feb 19'],
    [4, 4, '4th article you read in this story, since Feb 19'],
    [21, 11, '11th article you read in this story, since Feb 19'],
    [21, 21, '21st article you read in this story, since Feb 19'],
    [2, 9, undefined],
  ])('of %i the number %i: %s', (count, which, line) => {
    expect(storyLine(storyOf(count), `a${which}`, NOW)).toBe(line);
  });
});
