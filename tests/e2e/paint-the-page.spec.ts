import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { story } from './support/story.ts';

/** The words that are painted so in the page; undefined where none are. */
function painted(tab: Page, name: string): Promise<string[] | undefined> {
  return tab.evaluate((wanted) => {
    const highlight = CSS.highlights.get(`newsthread-${wanted}`);
    return highlight && [...highlight].map(String);
  }, name);
}

/** Waits until these words, and no others, are painted so. */
async function waitForPaint(tab: Page, name: string, words: readonly string[] | undefined): Promise<void> {
  let seen: string[] | undefined;
  await waitFor(`${name}: ${words ?? 'nothing'}`, async () => {
    seen = await painted(tab, name);
    return JSON.stringify(seen) === JSON.stringify(words);
  }).catch((cause: unknown) => {
    throw new Error(`Not ${name}: ${words ?? 'nothing'}, but: ${seen}`, { cause });
  });
}

/** Whether the words that are painted so can be seen without scrolling. */
function isInSight(tab: Page, name: string): Promise<boolean> {
  return tab.evaluate((wanted) => {
    const [range] = [...(CSS.highlights.get(`newsthread-${wanted}`) ?? [])] as Range[];
    const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  }, name);
}

/** Lays the pointer on a name in the sidebar, or takes it away. */
async function point(sidebar: View, name: string, event: 'mouseenter' | 'mouseleave'): Promise<void> {
  await waitFor(`“${name}” in the sidebar`, () =>
    sidebar.run(
      (document, wanted) => {
        const found = [...document.querySelectorAll('button.reveal')].find((each) =>
          each.getAttribute('aria-label')?.startsWith(wanted.name),
        );
        const { MouseEvent } = document.defaultView as unknown as typeof globalThis;
        found?.dispatchEvent(new MouseEvent(wanted.event));
        return found !== undefined;
      },
      { name, event },
    ),
  );
}

const MAYOR = 'Marta Lindqvist';
const MENTIONS = ['Marta Lindqvist', 'Lindqvist', 'Lindqvist', 'she', 'Lindqvist'];

story('A reader sees in the page what the sidebar names', (reader) => {
  let tab: Page;
  let sidebar: View;
  let before: string;
  const source = () => tab.evaluate(() => document.documentElement.outerHTML);

  beforeAll(async () => {
    tab = await reader().readArticle('story/bridge-closes.html');
    before = await source();
    sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Port Ellery to close Halden Bridge');
    await reader().choose(sidebar, 'Cast');
    await waitForText(sidebar, MAYOR);
  });

  it('nothing, as long as nobody asks', async () => {
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('every mention of a person, while the pointer is on the name', async () => {
    await point(sidebar, MAYOR, 'mouseenter');
    await waitForPaint(tab, 'person', MENTIONS);
    await point(sidebar, MAYOR, 'mouseleave');
    await waitForPaint(tab, 'person', undefined);
  });

  it('one mention after the other, each scrolled to, and from the last the first', async () => {
    for (const words of [...MENTIONS, ...MENTIONS.slice(0, 1)]) {
      await press(sidebar, 'button', `${MAYOR}: go to`);
      await waitForPaint(tab, 'current', [words]);
      await waitFor(`“${words}” in sight`, () => isInSight(tab, 'current'));
    }
  });

  it('and people, quotes and dates without pointing, once that is wished for', async () => {
    const options = await reader().openPage('options');
    await press(options, 'checkbox', 'Mark people, quotes and dates');
    await reader().turnTo(tab);
    const said = 'We will not gamble with people’s lives';
    await waitFor('quotes in the page', async () =>
      (await painted(tab, 'quote'))?.some((words) => words.includes(said)),
    );
    // Names alone: a page full of marked pronouns would be hard to read.
    const people = await painted(tab, 'person');
    expect(people).toEqual(expect.arrayContaining(MENTIONS.filter((words) => words !== 'she')));
    expect(people).not.toContain('she');
    expect((await painted(tab, 'date'))?.length).toBeGreaterThan(3);
  });

  it('in a page that is as it was', async () => {
    expect(await source()).toBe(before);
  });
});
