import { rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, ImageFormat } from 'puppeteer-core';

/** A picture of a view, and how it is told from the others. */
export interface SheetPicture {
  readonly name: string;
  readonly look: string;
  readonly file: string;
}

/** Pixels: headlines can still be read, and all views, light and dark, fit into one picture of little more than 1 MB. */
const THUMB = 140;
const COLUMNS = 7;
const QUALITY = 25; // percent, as WebP has it

/** Lays pictures out on one sheet, those of one view side by side, and saves it as PNG or WebP as its name says. */
export async function saveContactSheet(
  browser: Browser,
  pictures: readonly SheetPicture[],
  file: string,
): Promise<void> {
  const folder = dirname(resolve(pictures[0]?.file ?? file));
  const source = join(folder, 'sheet.html');
  await writeFile(source, toSheetHtml(pictures));
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: COLUMNS * (2 * THUMB + 20) + 20, height: 800 });
    await page.goto(pathToFileURL(source).href);
    const isWebp = extname(file) === '.webp';
    const type: ImageFormat = isWebp ? 'webp' : 'png';
    await page.screenshot({
      path: file as `${string}.png`,
      type,
      fullPage: true,
      quality: isWebp ? QUALITY : undefined,
    });
  } finally {
    await page.close();
    await rm(source);
  }
}

/** The sheet as a page: a figure per view, in columns, with its name below. */
export function toSheetHtml(pictures: readonly SheetPicture[]): string {
  const views = Map.groupBy(pictures, ({ name }) => name);
  const figures = [...views].map(([name, taken]) => {
    const images = taken.map(
      ({ file, look }) => `<img src="${pathToFileURL(resolve(file)).href}" alt="${look}">`,
    );
    return `<figure>${images.join('')}<figcaption>${name}</figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
body { margin: 10px; background: #8a8a8a; font: 11px/1.3 sans-serif; columns: ${COLUMNS}; column-gap: 16px }
figure { margin: 0 0 14px; break-inside: avoid; display: grid; grid-template-columns: 1fr 1fr; gap: 4px }
img { inline-size: 100% }
figcaption { grid-column: 1 / -1; color: #fff }
</style>${figures.join('')}`;
}
