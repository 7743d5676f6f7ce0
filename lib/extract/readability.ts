import { Readability } from '@mozilla/readability';
import { copyAgain, type PageCopy, textsOf } from './page-copy.ts';
import type { Steps } from './steps.ts';

/** What Readability took for the article, in a copy whose text nodes lead to the page. */
export interface ReadableBody {
  readonly root: Element;
  readonly liveText: WeakMap<Node, Text>;
}

const [STRIP_UNLIKELY, WEIGH_CLASSES, CLEAN] = [1, 2, 4] as const;
/** Readability's own ladder: each try is less strict than the one before. */
const TRIES = [STRIP_UNLIKELY | WEIGH_CLASSES | CLEAN, WEIGH_CLASSES | CLEAN, CLEAN, 0];
const ENOUGH = 500; // characters, Readability's own threshold

const AT_A_TIME = 8; // elements that are judged in one step; each may hold most of the text
const RUNNING_TEXT = 80; // characters outside links
const NEARLY_ALL = 0.95; // share of its text that stands in paragraphs
const NO_PARAGRAPH = 'ul,ol,dl,table,img,picture,figure,iframe,h1,h2,h3,h4,h5,h6,form,input,button,time';

/**
 * Has Readability choose the article's body. It would try up to four times in one go, taking the page apart and
 * parsing it again; here each try has a copy of its own and is a step. `page` stays as it is.
 */
export function* findReadable(page: PageCopy): Steps<ReadableBody | undefined> {
  let best: (ReadableBody & { length: number }) | undefined;
  for (const flags of TRIES) {
    const copy = yield* copyAgain(page);
    yield;
    const reader = new Try(copy.document, flags);
    const root = reader.grab();
    yield;
    if (!root) continue;
    yield* reader.tidy(root);
    const length = reader._getInnerText(root).length;
    if (length > (best?.length ?? 0)) best = { root, liveText: copy.liveText, length };
    if (length >= ENOUGH) break;
  }
  return best;
}

/** What of Readability's inside is called or replaced here. The tests check that it is there: its version is exact. */
interface Inside {
  _flags: number;
  _metadata: object;
  _articleTitle: string;
  readonly REGEXPS: Readonly<Record<'byline' | 'shareElements', RegExp>>;
  _prepDocument(): void;
  _getArticleMetadata(jsonLd: object): { readonly title: string };
  _grabArticle(): Element | null;
  _getInnerText(element: Element): string;
  _markDataTables(root: Element): void;
  _clean(root: Element, tag: string): void;
  _getClassWeight(node: Element): number;
  _removeNodes(nodes: readonly Element[], isUnwanted: IsUnwanted): void;
  _cleanConditionally(root: Element, tag: string): void;
  _cleanHeaders(root: Element): void;
  _cleanMatchedNodes(root: Element, matches: (node: Element, labels: string) => boolean): void;
  _isElementWithoutContent(node: Element): boolean;
  _isValidByline(node: Element, labels: string): boolean;
  _isProbablyVisible(node: HTMLElement): boolean;
}

type IsUnwanted = (this: Inside, node: Element, index: number, nodes: readonly Element[]) => boolean;

interface Removal {
  readonly nodes: readonly Element[];
  readonly isUnwanted: IsUnwanted;
}

const Base = Readability as unknown as new (document: Document, options: object) => Inside;

/**
 * One try of Readability, without what it does for display alone, and with questions that it asks of every element
 * answered at less cost: it gathers the whole text below each, which grows with the square of the depth.
 */
class Try extends Base {
  readonly #withText: WeakSet<Node>;
  #held: Removal[] | undefined;

  constructor(document: Document, flags: number) {
    super(document, { charThreshold: -1 }); // whatever it finds is an answer
    this._flags = flags;
    this.#withText = elementsWithText(document);
  }

  /** Chooses the body; takes the document apart. */
  grab(): Element | undefined {
    this._prepDocument();
    const metadata = this._getArticleMetadata({});
    this._metadata = metadata;
    this._articleTitle = metadata.title;
    return this._grabArticle()?.firstElementChild ?? undefined;
  }

  /** Takes out of the body what Readability takes out. */
  *tidy(root: Element): Steps<void> {
    root.removeAttribute('id'); // Readability's own, which it would weigh
    root.removeAttribute('class');
    this._markDataTables(root);
    for (const tag of ['form', 'fieldset']) yield* this.#cleanInSteps(root, tag);
    for (const tag of ['object', 'embed', 'footer', 'link', 'aside']) this._clean(root, tag);
    yield;
    for (const child of [...root.children]) {
      this._cleanMatchedNodes(
        child,
        (node, labels) => this.REGEXPS.shareElements.test(labels) && (node.textContent ?? '').length < ENOUGH,
      );
    }
    for (const tag of ['iframe', 'input', 'textarea', 'select', 'button']) this._clean(root, tag);
    this._cleanHeaders(root);
    for (const tag of ['table', 'ul', 'div']) yield* this.#cleanInSteps(root, tag);
  }

  /** Readability's removal of what does not look like a part of the article, element by element. */
  *#cleanInSteps(root: Element, tag: string): Steps<void> {
    const { nodes, isUnwanted } = this.#hold(() => this._cleanConditionally(root, tag));
    for (let i = nodes.length - 1; i >= 0; i--) {
      if (i % AT_A_TIME === 0) yield;
      const node = nodes[i] as Element;
      if (
        node.parentNode &&
        isUnwanted.call(this as unknown as Inside, node, i, nodes) &&
        !this.#isParagraph(node)
      )
        node.remove();
    }
  }

  /** Pages that put each paragraph into an element of its own lose those with many links otherwise. */
  #isParagraph(node: Element): boolean {
    if (this._getClassWeight(node) < 0 || node.querySelector(NO_PARAGRAPH)) return false;
    const lengthOf = (name: string) =>
      [...node.getElementsByTagName(name)].reduce((sum, each) => sum + this._getInnerText(each).length, 0);
    const length = this._getInnerText(node).length;
    const linked = lengthOf('a');
    return length - linked >= RUNNING_TEXT && linked <= length / 2 && lengthOf('p') >= NEARLY_ALL * length;
  }

  /** What a method of Readability would remove, so that it can be done in steps. */
  #hold(clean: () => void): Removal {
    const held: Removal[] = [];
    this.#held = held;
    clean();
    this.#held = undefined;
    return held[0] ?? { nodes: [], isUnwanted: () => false };
  }

  override _removeNodes(nodes: readonly Element[], isUnwanted: IsUnwanted): void {
    if (this.#held) this.#held.push({ nodes, isUnwanted });
    else super._removeNodes(nodes, isUnwanted);
  }

  _prepArticle(): void {
    // `tidy` does it, in steps.
  }

  override _isElementWithoutContent(node: Element): boolean {
    return !this.#withText.has(node) && super._isElementWithoutContent(node);
  }

  override _isValidByline(node: Element, labels: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(labels);
    return isNamed === true && super._isValidByline(node, labels);
  }

  override _isProbablyVisible(node: HTMLElement): boolean {
    // A style object is made for whoever asks for it.
    return (!node.hasAttribute('style') && isPlain(node)) || super._isProbablyVisible(node);
  }
}

function isPlain(node: Element): boolean {
  return !node.hasAttribute('hidden') && !node.hasAttribute('aria-hidden');
}

/** All elements that hold any text but white space. */
function elementsWithText(document: Document): WeakSet<Node> {
  const found = new WeakSet<Node>();
  for (const text of textsOf(document)) {
    if (!/\S/.test(text.data)) continue;
    for (let at = text.parentNode; at && !found.has(at); at = at.parentNode) found.add(at);
  }
  return found;
}
