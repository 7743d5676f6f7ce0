import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../../scripts/support/build-extension.ts';
import { chromeScope } from '../../../scripts/support/chrome-scope.ts';
import type { BrowserKind } from '../../../scripts/support/find-browser.ts';
import { GECKO_ID } from '../../../scripts/support/launch-browser.ts';
import { browsersUnderTest } from '../../e2e/support/browsers.ts';
import { Reader } from '../../e2e/support/reader.ts';
import type { Bench } from '../bench.ts';
import { type Spread, spread } from '../spread.ts';
import { closeView, timeView, type ViewKind } from './time-view.ts';

const TRIES = 40;
const STORY = ['story/one-lane.html', 'story/trucks-barred.html', 'story/bridge-closes.html'];
const TABLE = fileURLToPath(new URL('../../../docs/benchmarks/views.md', import.meta.url));
const SIDEBAR_COMMAND = `${GECKO_ID.replace(/[^a-z0-9_]/giu, '_')}-sidebar-action`;

/** What opening a view on an article that is in the library takes, in milliseconds. */
interface Opening {
  readonly view: ViewKind;
  readonly browser: string;
  /** Until there is anything to see. */
  readonly first: Spread;
  /** Until the last change of it. */
  readonly complete: Spread;
}

/** From the click to the complete view, in both browsers. */
export const main: Bench = async ({ tries = TRIES }) => {
  const openings: Opening[] = [];
  for (const kind of browsersUnderTest()) {
    buildExtension(kind, 'test');
    const reader = await Reader.start(kind);
    try {
      const tabs = [];
      for (const path of STORY) tabs.push(await reader.readArticle(path));
      for (const tab of tabs.slice(0, -1)) await tab.close();
      const browser = kind === 'chrome' ? 'Chromium' : 'Firefox';
      for (const view of ['popup', 'sidebar'] as const)
        openings.push({ view, browser, ...(await measure(reader, kind, view, tries)) });
    } finally {
      await reader.leave();
    }
  }
  writeFileSync(TABLE, toMarkdown(openings, tries));
  return { tries, openings };
};

async function measure(
  reader: Reader,
  kind: BrowserKind,
  view: ViewKind,
  tries: number,
): Promise<Pick<Opening, 'first' | 'complete'>> {
  const times = { first: [] as number[], complete: [] as number[] };
  for (let index = -1; index < tries; index += 1) {
    const opened = reader.inExtension(timeView, { view, opens: !(kind === 'firefox' && view === 'sidebar') });
    // In Firefox only a click may open the sidebar, or the window itself, which stands in for it.
    if (kind === 'firefox' && view === 'sidebar')
      await chromeScope(reader.browser, `SidebarController.show('${SIDEBAR_COMMAND}').then(() => true)`);
    const { first, complete } = await opened;
    if (index >= 0) {
      times.first.push(first);
      times.complete.push(complete);
    }
    if (kind === 'firefox' && view === 'sidebar')
      await chromeScope(reader.browser, 'SidebarController.hide(), true');
    await reader.inExtension(closeView, view);
  }
  return { first: spread(times.first), complete: spread(times.complete) };
}

function toMarkdown(openings: readonly Opening[], tries: number): string {
  const rows = openings.map(
    ({ view, browser, first, complete }) =>
      `| ${view} | ${browser} | ${first.p50}, ${first.p95} | ${complete.p50}, ${complete.p95} |`,
  );
  return [
    '# Opening popup and sidebar',
    '',
    `Written by \`npm run bench -- views\`: the built extension in real browsers, on the third article of a story that is in the library.`,
    `${tries} openings each after one that is not counted; milliseconds from the call that a click makes, median and 95th percentile. *Complete* is the last`,
    'change of the view’s document before it stays the same for half a second.',
    '',
    '| view | browser | something to see | complete |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
