import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect } from 'vitest';

/** A view on a page, as somebody who uses it sees it. */
export interface Shown {
  readonly root: HTMLElement;
  /** The words on it, white space collapsed. */
  text(): string;
  /** The only element of this role with this name; throws where there is none or several. */
  get(role: string, name: string | RegExp): HTMLElement;
  find(role: string, name: string | RegExp): HTMLElement[];
  click(role: string, name: string | RegExp): Promise<void>;
  type(field: HTMLElement, words: string): Promise<void>;
  press(element: HTMLElement, key: string, more?: KeyboardEventInit): Promise<void>;
}

/** Shows a view. */
export function show(view: ComponentChild): Shown {
  const root = document.createElement('div');
  root.dataset.testView = '';
  document.body.append(root);
  render(view, root);
  const find = (role: string, name: string | RegExp) =>
    [...root.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`)].filter((element) =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
    );
  const get = (role: string, name: string | RegExp) => {
    const [only, ...others] = find(role, name);
    if (!only || others.length > 0)
      throw new Error(`${others.length + (only ? 1 : 0)} of ${role} ${name} in: ${root.textContent}`);
    return only;
  };
  return {
    root,
    text: () => wordsOf(root),
    get,
    find,
    async click(role, name) {
      get(role, name).click();
      await settle();
    },
    async type(field, words) {
      (field as HTMLTextAreaElement).value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    async press(element, key, more = {}) {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      await settle();
    },
  };
}

/** Waits until the promises and renderings under way are done. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await new Promise((done) => setTimeout(done, 0));
}

/** Checks a view against axe's rules. Contrast is left to the test of the tokens: there is no painting here. */
export async function expectAccessible(root: HTMLElement): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button:not([role])',
  link: 'a[href]',
  textbox: 'textarea, input:not([type]), input[type="search"]',
  heading: 'h1, h2, h3',
  checkbox: 'input[type="checkbox"]',
  radio: 'input[type="radio"]',
  combobox: 'select, [role="combobox"]',
  list: 'ul, ol',
};

/** The accessible name, as far as these views need it: its label, otherwise its words. */
function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const labelled = element.id === '' ? undefined : document.querySelector(`label[for="${element.id}"]`);
  return wordsOf(labelled ?? element.closest('label') ?? element);
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
