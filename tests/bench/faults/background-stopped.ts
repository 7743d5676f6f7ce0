import { waitFor } from '../../../scripts/support/wait-for.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import { type Expected, type Fault, pass, type Trial } from './fault.ts';
import { pathOf } from './pages.ts';

const AGAIN = 0.2; // of the visits are to an article that is in the library already

/** How long it takes to read an article in this browser when nothing goes wrong, in milliseconds, and what was read. */
const known = new WeakMap<Reader, { usual: number; read: Set<number> }>();

async function prepare({ reader }: Pick<Trial, 'reader'>): Promise<void> {
  await reader.readArticle(pathOf(0)).then((tab) => tab.close()); // the first one loads the model
  const started = performance.now();
  const tab = await reader.readArticle(pathOf(1));
  known.set(reader, { usual: performance.now() - started, read: new Set([0, 1]) });
  await tab.close();
}

/** The browser ends the background at any moment from the visit until an article would be in the library. */
export const backgroundStopped: Fault = {
  name: 'The background is stopped while an article is read and saved',
  times: 5,
  prepare,
  strike: async (trial) => {
    const { reader, chance } = trial;
    const { usual, read } = knownOf(reader);
    const article = chance() < AGAIN ? Math.floor(chance() * read.size) : read.size;
    read.add(article);
    const visit = reader.visit(pathOf(article));
    await pass(chance() * usual);
    await reader.stopBackground();
    const tab = await visit;
    const struck = (await reader.statusOf(tab)) ?? 'not yet seen';
    const status = await reader.waitUntilRead(tab);
    await tab.close();
    return {
      ...expectedOf(reader, read),
      struck,
      wrong: status === 'article' ? [] : [`the page was taken for ${status}`],
    };
  },
};

/** The reader closes the tab before its article is read: it may be in the library or not. */
export const tabClosed: Fault = {
  name: 'A tab is closed while its article is read',
  prepare,
  strike: async ({ reader, chance }) => {
    const { usual, read } = knownOf(reader);
    const tab = await reader.visit(pathOf(read.size));
    await pass((chance() * usual) / 2);
    await tab.close();
    // What is there once another article was read is all that will come of it.
    const other = await reader.readArticle(pathOf(0));
    await other.close();
    return {};
  },
};

/** Two windows show one new article, and the background is stopped. */
export const twoWindows: Fault = {
  name: 'Two windows open the same article, and the background is stopped',
  prepare,
  strike: async ({ reader, chance }) => {
    const { usual, read } = knownOf(reader);
    const path = pathOf(read.size);
    read.add(read.size);
    const tabs = Promise.all([reader.browser.newPage(), reader.browser.newPage()]);
    const visits = (await tabs).map((tab) =>
      tab.goto(reader.address(path), { waitUntil: 'domcontentloaded' }),
    );
    await pass((chance() * usual) / 2);
    await reader.stopBackground();
    await Promise.all(visits);
    for (const tab of await tabs) {
      await waitFor('both to be read', async () => (await reader.waitUntilRead(tab)) === 'article');
      await tab.close();
    }
    return expectedOf(reader, read);
  },
};

function knownOf(reader: Reader): { usual: number; read: Set<number> } {
  const found = known.get(reader);
  if (!found) throw new Error('Nothing was prepared.');
  return found;
}

function expectedOf(reader: Reader, read: ReadonlySet<number>): Expected {
  return { urls: [...read].map((index) => reader.address(pathOf(index))) };
}
