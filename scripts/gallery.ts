import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { directionOf } from '../components/ui/direction.ts';
import { readWords } from '../tests/support/view-words.ts';
import { type SheetPicture, saveContactSheet } from './support/contact-sheet.ts';
import { requireBrowser } from './support/find-browser.ts';

/*
 * Takes a picture of every view in every state, to be looked at:
 *   node scripts/gallery.ts [--out FOLDER] [--only WORD] [--width 360] [--look light|dark] [--lang ar] [--dir rtl] [--zoom 2] [--browser firefox]
 * With --sheet FILE.webp all of them are laid out on one sheet as well.
 */

const { values: asked } = parseArgs({
  options: {
    out: { type: 'string', default: 'newsthread-start/gallery' },
    only: { type: 'string', default: '' },
    width: { type: 'string' },
    look: { type: 'string', multiple: true, default: ['light', 'dark'] },
    lang: { type: 'string', default: 'en' },
    dir: { type: 'string' },
    zoom: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chrome' },
    sheet: { type: 'string' },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'newsthread-gallery-'));
const kind = asked.browser === 'firefox' ? 'firefox' : 'chrome';
const browser = await puppeteer.launch({
  browser: kind,
  executablePath: requireBrowser(kind, console.error),
  headless: true,
  args: kind === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await writePage(folder);
  await mkdir(asked.out, { recursive: true });
  const pictures: SheetPicture[] = [];
  for (const name of await sceneNames(browser))
    if (name.includes(asked.only)) pictures.push(...(await takePictures(browser, name)));
  if (asked.sheet !== undefined) await saveContactSheet(browser, pictures, asked.sheet);
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}

/** Bundles the scenes into one page that needs no extension around it. */
async function writePage(out: string): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    resolve: { alias: { '#i18n': join(root, '.wxt/i18n/index.ts') } },
    build: {
      outDir: out,
      emptyOutDir: false,
      lib: {
        entry: join(root, 'tests/support/view-scenes.tsx'),
        formats: ['iife'],
        name: 'scenes',
        fileName: () => 'scenes.js',
        cssFileName: 'scenes',
      },
    },
  });
  const css = (await readdir(out)).find((name) => name.endsWith('.css'));
  const stub = await readFile(new URL('./support/gallery-stub.js', import.meta.url), 'utf8');
  await writeFile(
    join(out, 'index.html'),
    `<!doctype html><html lang="${asked.lang}" dir="${asked.dir ?? directionOf(asked.lang)}"><meta charset="utf-8"><title>Newsthread</title>
<link rel="stylesheet" href="${css}"><body><div id="app"></div>
<script>const WORDS = ${JSON.stringify(readWords(asked.lang))};${stub}</script><script src="scenes.js"></script></body></html>`,
  );
}

async function sceneNames(open: Browser): Promise<string[]> {
  const page = await open.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const names = await page.evaluate('Object.keys(scenes.SCENES)');
  await page.close();
  return names as string[];
}

async function takePictures(open: Browser, name: string): Promise<SheetPicture[]> {
  const pictures: SheetPicture[] = [];
  for (const look of asked.look) {
    const page = await open.newPage();
    page.on('pageerror', (error) => console.error(name, error));
    const isTab = /^(?:library|options|welcome|sample)/u.test(name);
    const width = Number(asked.width ?? (isTab ? 900 : 360));
    await page.setViewport({ width, height: firstHeight(name), deviceScaleFactor: Number(asked.zoom) });
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.evaluate(`document.documentElement.dataset.look = '${look}';
      scenes.showScene('${name}')`);
    await page.waitForFunction('document.getElementById("app").childElementCount > 0');
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    const height = await page.evaluate('document.documentElement.scrollHeight');
    await page.setViewport({ width, height: Number(height), deviceScaleFactor: Number(asked.zoom) });
    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    if (wide) console.error(`${name}: wider than ${width} px`);
    const file = join(asked.out, `${name}-${look}.png`);
    await page.screenshot({ path: file });
    await page.close();
    pictures.push({ name, look, file });
  }
  return pictures;
}

/** Before it is known how much a view has to show: the popup is as high as that, the others fill a window. */
function firstHeight(name: string): number {
  if (name.startsWith('popup')) return 100;
  return /^(?:library|options|welcome|sample)/u.test(name) ? 900 : 640;
}
