import { readText } from '../../../scripts/support/use-view.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import { type Fault, pass } from './fault.ts';

/** Pages of one tab in the order of its history, and what the sidebar says of each. */
const VISITED = [
  ['story/one-lane.html', 'Halden Bridge cut to one lane'],
  ['story/trucks-barred.html', 'Council bars trucks from the Halden Bridge'],
  ['story/front.html', 'This does not look like a news article'],
] as const;
const STEPS = 5;
const LONGEST = 300; // ms between two steps: sooner than a page is read, or later

/** The reader goes back and forward between two articles and a page that is none, which may come from the browser's cache. */
export const wentThroughHistory: Fault = {
  name: 'The reader goes back and forward through the history while the pages are read',
  strike: async ({ reader, chance }) => {
    const tab = await reader.visit(VISITED[0][0]);
    const sidebar = await reader.openSidebar(tab);
    for (const [path] of VISITED.slice(1)) {
      await reader.waitUntilRead(tab);
      await tab.goto(reader.address(path), { waitUntil: 'domcontentloaded' });
    }
    let at = VISITED.length - 1;
    for (let step = 0; step < STEPS; step += 1) {
      const isBack = at === VISITED.length - 1 || (at > 0 && chance() < 0.5);
      await reader.go(isBack ? 'back' : 'forward');
      at += isBack ? -1 : 1;
      await pass(chance() * LONGEST);
    }
    const words = VISITED[at]?.[1] ?? '';
    const follows = await waitFor(words, async () => (await readText(sidebar)).includes(words)).catch(
      () => false,
    );
    await tab.close();
    return {
      articles: 2,
      struck: `at page ${at + 1}`,
      wrong: follows ? [] : [`the sidebar does not show “${words}”`],
    };
  },
};
