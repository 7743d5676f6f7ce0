import { chromeScope } from '../../../scripts/support/chrome-scope.ts';
import { GECKO_ID, type LaunchedBrowser } from '../../../scripts/support/launch-browser.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';

/** Takes the leave to read all sites away, or gives it again, as the browser's own page of extensions does. */
export async function setSiteAccess(launched: LaunchedBrowser, allowed: boolean): Promise<void> {
  const { kind, browser, extensionId } = launched;
  if (kind === 'firefox') {
    await chromeScope(browser, scriptOfFirefox(allowed));
    return;
  }
  const hostAccess = allowed ? 'ON_ALL_SITES' : 'ON_CLICK';
  // A busy Chromium now and then gives up a tab on its way to one of its own pages.
  await waitFor('the page of extensions', async () => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(setHostAccess, { extensionId, hostAccess });
    await page.close();
    return true;
  });
}

function scriptOfFirefox(allowed: boolean): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
    const origins = ['http://127.0.0.1/*', 'http://localhost/*'];
    await ExtensionPermissions.${allowed ? 'add' : 'remove'}('${GECKO_ID}', { origins, permissions: [], data_collection: [] }, extension);
  })()`;
}

// Sent to the browser as text, so that it can use nothing from outside.
async function setHostAccess({
  extensionId,
  hostAccess,
}: {
  extensionId: string;
  hostAccess: string;
}): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
  };
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
}
