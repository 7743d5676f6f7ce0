import type { BlockKind } from '../model/article.ts';
import { isInvisible, isSpace } from './white-space.ts';

/** Units of a block's text that stand one after the other in one text node, `from` that node's offset on. */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

/** A block on its way into the article: its words, where they come from, and what the passes ask about it. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** By start; offsets count from the start of this block. */
  readonly runs: readonly Run[];
  /** How many units of the text are inside links. */
  readonly linked: number;
  /** The block element that holds it. */
  readonly element: Element;
}

/** Collects the text of one block, node by node, white space collapsed as a browser would show it. */
export class BlockWriter {
  private readonly parts: string[] = [];
  private readonly runs: Run[] = [];
  private length = 0;
  private linked = 0;
  private spaceDue = false;
  private spaceNode: Text | undefined;
  private spaceFrom = 0;

  /** Appends what is visible of a text node. */
  write(node: Text, inLink: boolean): void {
    const data = node.data;
    const before = this.length;
    let at = 0;
    while (at < data.length) {
      const code = data.charCodeAt(at);
      if (isSpace(code)) {
        if (!this.spaceDue && this.length > 0) {
          this.spaceDue = true;
          this.spaceNode = node;
          this.spaceFrom = at;
        }
        at++;
      } else if (isInvisible(code)) at++;
      else at = this.writeWord(node, at);
    }
    if (inLink) this.linked += this.length - before;
  }

  /** A line break inside the block: reads as a space. */
  breakLine(): void {
    if (this.length > 0 && !this.spaceDue) {
      this.spaceDue = true;
      this.spaceNode = undefined;
    }
  }

  /** Ends the block; undefined where nothing was written. */
  finish(kind: BlockKind, element: Element): DraftBlock | undefined {
    if (this.length === 0) return undefined;
    return { kind, element, text: this.parts.join(''), runs: this.runs, linked: this.linked };
  }

  private writeWord(node: Text, from: number): number {
    if (this.spaceDue) {
      if (this.spaceNode) this.append(' ', this.spaceNode, this.spaceFrom);
      else this.appendLoose(' ');
      this.spaceDue = false;
    }
    const data = node.data;
    let end = from + 1;
    while (end < data.length) {
      const code = data.charCodeAt(end);
      // A single plain space is kept as it is, so that ordinary text makes few runs.
      if (code === 0x20 && end + 1 < data.length && !isSpace(data.charCodeAt(end + 1))) end++;
      else if (isSpace(code) || isInvisible(code)) break;
      else end++;
    }
    this.append(data.slice(from, end), node, from);
    return end;
  }

  private append(text: string, node: Text, from: number): void {
    this.runs.push({ start: this.length, length: text.length, node, from });
    this.appendLoose(text);
  }

  private appendLoose(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
