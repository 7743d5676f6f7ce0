import { beforeAll, expect, it } from 'vitest';
import { press, waitForText } from '../../scripts/support/use-view.ts';
import { viewOfPage } from '../../scripts/support/view.ts';
import { findBarriers } from './support/find-barriers.ts';
import { story } from './support/story.ts';

story('A reader keeps an article as a web page', (reader) => {
  let text: string;

  beforeAll(async () => {
    const tab = await reader().readArticle('story/trucks-barred.html');
    const sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Council bars trucks');
    await press(sidebar, 'button', 'Export');
    await press(sidebar, 'button', 'Web page');
    text = await reader().findDownload('.html');
  });

  it('with all that was found in it', () => {
    expect(text).toContain('Council bars trucks from the Halden Bridge');
    expect(text).toContain('A crack that grows is a crack that talks');
  });

  it('that needs no script, loads nothing and shuts nobody out', async () => {
    const page = await reader().visit('story/front.html');
    const asked: string[] = [];
    const address = `data:text/html;charset=utf-8;base64,${Buffer.from(text).toString('base64')}`;
    const isChrome = reader().kind === 'chrome'; // Firefox has no such switch for drivers
    if (isChrome) await page.setJavaScriptEnabled(false);
    await page.goto(address);
    page.on('request', (request) => asked.push(request.url()));
    const view = viewOfPage('exported page', page);
    await waitForText(view, 'A crack that grows is a crack that talks');
    if (isChrome) await page.setJavaScriptEnabled(true); // axe is a script itself
    await page.goto(`${address}#again`);
    expect(await findBarriers(view)).toEqual([]);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await view.run((document) => document.querySelectorAll('script').length, undefined)).toBe(0);
  });
});
