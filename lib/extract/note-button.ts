import type { NoteButtonWords } from '../model/page.ts';
import type { TextMap } from './text-map.ts';

const ELEMENT = 'newsthread-note';
const PAUSE = 250; // ms; while a selection grows there is no button
const GAP = 6; // CSS pixels between the words and the button

// The page's own styles end at the host; `all: initial` keeps out what it would inherit.
const STYLE = `
:host { all: initial; position: absolute; z-index: 2147483647; }
button {
  font: 600 13px/1.2 system-ui, sans-serif; padding: 6px 10px; border: 1px solid #0000; border-radius: 8px;
  background: #1f3f8f; color: #fff; box-shadow: 0 1px 6px #0006; cursor: pointer; max-width: 260px; text-align: start;
}
button:hover { background: #2c52b3; }
button:focus-visible { outline: 3px solid #ffb300; outline-offset: 1px; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`;

/**
 * A small button beside words of the article that the reader selects, where the reader wishes for one: the one thing
 * that is ever added to a page. It stands outside the page's body, in a closed shadow root, and only while words are
 * selected. Clicks that are not the reader's own are passed over.
 */
export class NoteButton {
  readonly #window: Window;
  readonly #onPress: () => Promise<boolean>;
  #map: TextMap | undefined;
  #words: NoteButtonWords | undefined;
  #host: HTMLElement | undefined;
  #timer: number | undefined;

  /** @param onPress begins the note; the value says whether the sidebar is open to show it */
  constructor(window: Window, onPress: () => Promise<boolean>) {
    this.#window = window;
    this.#onPress = onPress;
  }

  /** Offers the button beside words of this article; no words take it away again. */
  offer(map: TextMap | undefined, words: NoteButtonWords | undefined): void {
    const { document } = this.#window;
    if (words && !this.#words) document.addEventListener('selectionchange', this.#onSelect);
    if (!words && this.#words) document.removeEventListener('selectionchange', this.#onSelect);
    this.#map = map;
    this.#words = words;
    this.#onSelect();
  }

  readonly #onSelect = (): void => {
    this.#remove();
    this.#window.clearTimeout(this.#timer);
    if (this.#words) this.#timer = this.#window.setTimeout(() => this.#show(), PAUSE);
  };

  #show(): void {
    const selection = this.#window.getSelection();
    if (!this.#words || !selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!this.#map?.toSpan(range)) return;
    const { document } = this.#window;
    const host = document.createElement(ELEMENT);
    const shadow = host.attachShadow({ mode: 'closed' });
    const sheet = new (this.#window as unknown as { CSSStyleSheet: new () => CSSStyleSheet }).CSSStyleSheet();
    const button = document.createElement('button');
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    button.type = 'button';
    button.textContent = this.#words.add;
    // A pressed mouse would take the selection away before the click.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      if (event.isTrusted) void this.#press(button);
    });
    shadow.append(button);
    document.documentElement.append(host);
    this.#host = host;
    this.#place(host, button, range);
  }

  /** Below the end of the words, and inside the window. */
  #place(host: HTMLElement, button: HTMLElement, range: Range): void {
    const { scrollX, scrollY, innerWidth } = this.#window;
    const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    const most = Math.max(GAP, innerWidth - button.offsetWidth - GAP);
    host.style.left = `${scrollX + Math.min(Math.max(last.right, GAP), most)}px`;
    host.style.top = `${scrollY + last.bottom + GAP}px`;
  }

  async #press(button: HTMLElement): Promise<void> {
    const { openSidebar } = this.#words ?? {};
    if (openSidebar === undefined || (await this.#onPress())) this.#remove();
    else button.textContent = openSidebar;
  }

  #remove(): void {
    this.#host?.remove();
    this.#host = undefined;
  }
}
