import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Marks the words in the page, as a reader does with the mouse. */
export async function select(tab: Page, words: string): Promise<void> {
  const found = await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return true;
    }
    return false;
  }, words);
  expect(found).toBe(true);
}
