import type { PaintedSpan } from '../model/page.ts';
import type { Span } from '../model/span.ts';
import type { TextMap } from './text-map.ts';

interface NotedWords {
  readonly span: Span;
  readonly range: Range;
}

/**
 * Tells when the pointer comes to rest on the painted words of a note, or leaves them; at most once a frame. Nothing is
 * watched while no note is painted, and nothing of the page is touched.
 */
export class NotePointer {
  readonly #window: Window;
  readonly #onPoint: (span: Span | undefined) => void;
  #noted: readonly NotedWords[] = [];
  #pointed: Span | undefined;
  #frame: number | undefined;
  #at = { x: 0, y: 0 };

  constructor(window: Window, onPoint: (span: Span | undefined) => void) {
    this.#window = window;
    this.#onPoint = onPoint;
  }

  /** The notes among these are watched, and no others. */
  watch(map: TextMap, spans: readonly PaintedSpan[]): void {
    const watched = this.#noted.length > 0;
    this.#noted = spans
      .filter(({ paint }) => paint === 'note')
      .flatMap(({ start, end }) => {
        const range = map.toRange({ start, end });
        return range ? [{ span: { start, end }, range }] : [];
      });
    if (this.#noted.length > 0 && !watched)
      this.#window.addEventListener('mousemove', this.#onMove, { passive: true });
    if (this.#noted.length > 0 || !watched) return;
    this.#window.removeEventListener('mousemove', this.#onMove);
    this.#tell(undefined);
  }

  readonly #onMove = ({ clientX, clientY }: MouseEvent): void => {
    this.#at = { x: clientX, y: clientY };
    this.#frame ??= this.#window.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#tell(this.#noted.find(({ range }) => covers(range, this.#at))?.span);
    });
  };

  #tell(span: Span | undefined): void {
    if (span?.start === this.#pointed?.start && span?.end === this.#pointed?.end) return;
    this.#pointed = span;
    this.#onPoint(span);
  }
}

function covers(range: Range, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
