import { describe, expect, it } from 'vitest';
import { NoteBody } from '../../../components/notes/NoteBody.tsx';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { readMarkdown } from '../../../lib/markdown/read-markdown.ts';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { FERRY } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

const BODY = [
  '# To do',
  '- [x] *Ask* the **board**',
  '',
  '1. ~~One~~ `two`',
  '',
  '> So <b>it</b> is',
  '',
  '```',
  'x < y',
  '```',
  '',
  '---',
  '',
  'See https://a.example/x, [this](javascript:alert(1)) and ![that](https://a.example/y.png).',
].join('\n');

describe('a note', () => {
  it('is shown as its Markdown says', async () => {
    const opened: string[] = [];
    const texts = {
      readMarkdown: async (text: string) => readMarkdown(text),
      openUrl: (url: string) => opened.push(url),
    };
    const shown = show(<NoteBody body={BODY} texts={texts} />);
    await settle();
    const textOf = (selector: string) => shown.root.querySelector(selector)?.textContent;
    expect(
      ['.note-heading', 'ul em', 'ul strong', 'ol del', 'ol code', 'blockquote', 'pre code'].map(textOf),
    ).toEqual(['To do', 'Ask', 'board', 'One', 'two', 'So <b>it</b> is', 'x < y']);
    expect(shown.root.querySelectorAll('hr, b, img, script')).toHaveLength(1);
    const links = [...shown.root.querySelectorAll('a')];
    expect(links.map(({ textContent }) => textContent)).toEqual(['https://a.example/x', 'that']);
    links[0]?.click();
    expect(opened).toEqual(['https://a.example/x']);
    const directed = [...shown.root.querySelectorAll('[dir="auto"]:not(a)')].map(({ tagName }) => tagName);
    expect(directed).toEqual(['P', 'UL', 'OL', 'BLOCKQUOTE', 'P']); // marks stand on the side of the words
    await expectAccessible(shown.root);
  });

  it('is shown as it was typed where what reads it is gone', async () => {
    const texts = { readMarkdown: () => Promise.reject(new Error('updated')), openUrl: () => undefined };
    const shown = show(<NoteBody body="So *it* is" texts={texts} />);
    await settle();
    expect(shown.text()).toBe('So *it* is');
  });
});

it('is previewed while it is written, where that is not how it is written', async () => {
  const { sources } = createViewWorld({ readings: [FERRY], tab: tabOf(FERRY) });
  const shown = show(<SidebarView sidebar={createSidebar(sources)} onCopy={async () => true} />);
  await settle();
  await shown.click('button', 'Add note');
  const field = shown.get('textbox', 'Your note');
  await shown.type(field, 'So it is.');
  expect(shown.root.querySelector('.note-preview')).toBeNull();
  await shown.type(field, 'So **it** is.');
  expect(shown.root.querySelector('.note-preview strong')?.textContent).toBe('it');
  expect(shown.root.querySelector('[aria-label="Preview"]')?.textContent).toBe('So it is.');
  await expectAccessible(shown.root);
});
