import { beforeAll, expect, it } from 'vitest';
import { waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { readWords } from '../support/view-words.ts';
import { findBarriers } from './support/find-barriers.ts';
import { story } from './support/story.ts';

const TABS = ['tab_brief', 'tab_cast', 'tab_quotes', 'tab_timeline', 'tab_notes'];
const words = readWords('ar');

story(
  'A reader whose browser speaks Arabic',
  (reader) => {
    let sidebar: View;

    beforeAll(async () => {
      sidebar = await reader().openSidebar(await reader().readArticle('story/bridge-closes.html'));
      await waitForText(sidebar, 'Port Ellery to close');
    });

    it('sees the sidebar in Arabic, from right to left', async () => {
      const { lang, dir, tabs, first, last } = await sidebar.run((document) => {
        const all = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
        return {
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          tabs: all.map((each) => each.innerText.trim()),
          first: all.at(0)?.getBoundingClientRect().x ?? 0,
          last: all.at(-1)?.getBoundingClientRect().x ?? 0,
        };
      }, 0);
      expect({ lang, dir }).toEqual({ lang: 'ar', dir: 'rtl' });
      for (const [index, key] of TABS.entries()) expect(tabs[index]).toContain(words[key]);
      expect(first).toBeGreaterThan(last);
    });

    it('reads the words of the press in their own direction', async () => {
      const direction = await sidebar.run((document) => {
        const headline = document.querySelector('.page-header h1, .page-header h2');
        return headline && document.defaultView?.getComputedStyle(headline).direction;
      }, 0);
      expect(direction).toBe('ltr');
    });

    it('meets no barrier', async () => {
      for (const key of TABS) {
        await reader().choose(sidebar, words[key] ?? '');
        expect(await findBarriers(sidebar)).toEqual([]);
      }
    });

    it('finds the library in Arabic as well', async () => {
      const library = await reader().openPage('library');
      await waitForText(library, words.library_title ?? '');
      expect(await library.run((document) => document.documentElement.dir, 0)).toBe('rtl');
    });
  },
  { language: 'ar' },
);
