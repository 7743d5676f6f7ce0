import type { View } from './view.ts';
import { waitFor } from './wait-for.ts';

/** The words that a reader sees there; with a selector, only in the first element that it finds. */
export async function readText(view: View, selector = 'body'): Promise<string> {
  const text = await view.run(
    (document, wanted) => document.querySelector<HTMLElement>(wanted)?.innerText,
    selector,
  );
  return text ?? '';
}

/** Waits until these words can be seen there, in whatever case the style sheet puts them. */
export async function waitForText(
  view: View,
  words: string,
  selector = 'body',
  patience?: number,
): Promise<void> {
  let seen = '';
  try {
    await waitFor(
      `“${words}” in the ${view.name}`,
      async () => {
        seen = await readText(view, selector);
        return seen.toLowerCase().includes(words.toLowerCase());
      },
      patience,
    );
  } catch (cause) {
    throw new Error(`“${words}” was not shown in the ${view.name}, but this:\n${seen}`, { cause });
  }
}

export type Role = 'button' | 'tab' | 'link' | 'textbox' | 'menuitem' | 'radio' | 'checkbox';

/** Presses what has this role and a name that begins so, once it is there. */
export async function press(view: View, role: Role, name: string): Promise<void> {
  await waitFor(`the ${role} “${name}” in the ${view.name}`, () => view.run(pressInDocument, { role, name }));
}

/** Types into the field of this name, in place of what it holds. */
export async function type(view: View, name: string, words: string): Promise<void> {
  await waitFor(`the field “${name}” in the ${view.name}`, () => view.run(typeInDocument, { name, words }));
}

/** Chooses what begins so from the list of this name. */
export async function choose(view: View, name: string, option: string): Promise<void> {
  await waitFor(`“${option}” in the list “${name}” of the ${view.name}`, () =>
    view.run(chooseInDocument, { name, option }),
  );
}

/** Chooses one of the sidebar's tabs and waits until it shows. */
export async function chooseTab(sidebar: View, name: string): Promise<void> {
  await press(sidebar, 'tab', name);
  await waitFor(`the tab ${name}`, () => sidebar.run(isChosen, name));
}

/**
 * What is shown below a tab as lines of text: a line for each heading, list item and quote, those of an item
 * indented below it. Left out is what is only for the eye, or only for the ear, and the buttons.
 */
export function readLines(sidebar: View): Promise<readonly string[]> {
  return sidebar.run(linesOfPanel, 0);
}

// The functions below are sent to the browser as text, so that they can use nothing from outside.

function isChosen(document: Document, name: string): boolean {
  return document.querySelector('[role=tab][aria-selected=true]')?.textContent?.startsWith(name) ?? false;
}

function linesOfPanel(document: Document): string[] {
  const ROW = 'h2:not(li *), h3:not(li *), p:not(li *), li, .quote';
  const panel = document.querySelector('[role=tabpanel]') ?? document.body;
  const wordsOf = (row: Element) => {
    const pieces: string[] = [];
    const walker = document.createTreeWalker(row, 4); // text nodes
    let before: Element | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const place = node.parentElement;
      const isOurs =
        place?.closest(ROW) === row &&
        !place.closest('[aria-hidden=true], .sr-only, button.button, [role=status]');
      const words = node.nodeValue?.replace(/\s+/g, ' ') ?? '';
      if (!isOurs || words.trim() === '') continue;
      if (place === before) pieces.push(`${pieces.pop()}${words}`);
      else pieces.push(words);
      before = place;
    }
    return pieces
      .map((piece) => piece.trim().replace(/^·\s*/, ''))
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
      .join(' · ');
  };
  const rows = [...panel.querySelectorAll(ROW)].filter((row) => row.getClientRects().length > 0);
  return rows.flatMap((row) => {
    const words = wordsOf(row);
    if (!words) return [];
    if (/^H\d$/.test(row.tagName)) return ['', words];
    return [`${row.parentElement?.closest('li') ? '    ' : '  '}${words}`];
  });
}

function pressInDocument(document: Document, wanted: { role: Role; name: string }): boolean {
  const selectors = {
    button: 'button, [role=button], summary',
    tab: '[role=tab]',
    link: 'a[href]',
    textbox: 'textarea, input',
    menuitem: '[role=menuitem]',
    radio: '[role=radio], input[type=radio]',
    checkbox: '[role=checkbox], input[type=checkbox]',
  };
  const nameOf = (element: Element) =>
    (
      element.getAttribute('aria-label') ??
      ((element as HTMLInputElement).labels?.[0]?.textContent || element.textContent) ??
      ''
    ).trim();
  const found = [...document.querySelectorAll<HTMLElement>(selectors[wanted.role])].find(
    (element) => nameOf(element).startsWith(wanted.name) && !(element as HTMLButtonElement).disabled,
  );
  found?.focus();
  found?.click();
  return found !== undefined;
}

function chooseInDocument(document: Document, wanted: { name: string; option: string }): boolean {
  const lists = [...document.querySelectorAll<HTMLSelectElement>('select')];
  const list = lists.find(
    (each) => (each.getAttribute('aria-label') ?? each.labels?.[0]?.textContent ?? '').trim() === wanted.name,
  );
  const option = [...(list?.options ?? [])].find(({ text }) => text.startsWith(wanted.option));
  if (!list || !option) return false;
  list.value = option.value;
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function typeInDocument(document: Document, wanted: { name: string; words: string }): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input');
  const field = [...fields].find((each) =>
    (each.getAttribute('aria-label') ?? each.labels?.[0]?.textContent ?? each.placeholder ?? '')
      .trim()
      .startsWith(wanted.name),
  );
  if (!field) return false;
  field.focus();
  field.value = wanted.words;
  const { Event } = document.defaultView as unknown as { Event: typeof globalThis.Event };
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
