import { describe, expect, it, vi } from 'vitest';
import { NoteButton } from '../../../lib/extract/note-button.ts';
import { paintablePage } from './painting.ts';

const WORDS = { add: 'Add note', openSidebar: 'Open the sidebar' };

/** An article with the words “The council” to select, and the button’s element while it stands there. */
async function open() {
  const paper = paintablePage();
  const window = paper.window as Window & typeof globalThis;
  const { page } = paper;
  const { document } = window;
  window.Range.prototype.getClientRects = () => [{ right: 5000, bottom: 40 }] as unknown as DOMRectList;
  const onPress = vi.fn(async () => true);
  const button = new NoteButton(window, onPress);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 400));
  return {
    ...{ document, page, button, onPress },
    found: () => document.querySelector<HTMLElement>('newsthread-note'),
    async select(element: Element | null | undefined, from = 3, to = 14) {
      window
        .getSelection()
        ?.setBaseAndExtent(element?.firstChild as Text, from, element?.firstChild as Text, to);
      document.dispatchEvent(new window.Event('selectionchange')); // jsdom sends none
      await settle();
    },
    settle,
  };
}

describe('the button beside selected words', () => {
  it('is not there unless it was wished for', async () => {
    const { document, found, select } = await open();
    await select(document.querySelector('p'));
    expect(found()).toBeNull();
  });

  it('comes with a selection in the article, inside the window, goes with it, and lets the body be', async () => {
    const { document, page, button, found, select } = await open();
    const body = document.body.outerHTML;
    button.offer(page.map, WORDS);
    await select(document.querySelector('p'));
    expect(found()?.parentElement).toBe(document.documentElement);
    expect(found()?.shadowRoot).toBeNull();
    expect(found()?.style).toMatchObject({ left: '1018px', top: '46px' });
    expect(document.body.outerHTML).toBe(body);
    await select(document.querySelector('p'), 3, 3);
    expect(found()).toBeNull();
  });

  it('goes when it is no longer wished for, also while words are selected', async () => {
    const { document, page, button, found, select, settle } = await open();
    button.offer(page.map, WORDS);
    await select(document.querySelector('p'));
    expect(found()).not.toBeNull();
    button.offer(page.map, undefined);
    expect(found()).toBeNull();
    await select(document.querySelector('p'), 2, 9);
    await settle();
    expect(found()).toBeNull();
  });

  it('does not come beside words that are not the article’s', async () => {
    const { document, page, button, found, select } = await open();
    const aside = document.body.appendChild(document.createElement('footer'));
    aside.textContent = 'Subscribe to our newsletter';
    button.offer(page.map, WORDS);
    await select(aside, 0, 9);
    expect(found()).toBeNull();
  });

  it('begins nothing when a script of the page clicks it', async () => {
    const { document, page, button, found, onPress, select } = await open();
    button.offer(page.map, WORDS);
    await select(document.querySelector('p'));
    expect(found()).not.toBeNull();
    found()?.click();
    expect(onPress).not.toHaveBeenCalled();
  });
});
