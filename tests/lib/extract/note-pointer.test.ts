import { describe, expect, it, vi } from 'vitest';
import { NotePointer } from '../../../lib/extract/note-pointer.ts';
import type { TextMap } from '../../../lib/extract/text-map.ts';
import type { Paint } from '../../../lib/model/page.ts';
import type { Span } from '../../../lib/model/span.ts';

/** A page whose text is one line, ten pixels to a letter; what left it has no place. */
function open() {
  const frames: (() => void)[] = [];
  const listeners = new Set<(event: unknown) => void>();
  const told: (Span | undefined)[] = [];
  const window = {
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
    requestAnimationFrame: vi.fn((frame: () => void) => frames.push(frame)),
  };
  const map = {
    toRange: ({ start, end }: Span) =>
      end > 100
        ? undefined
        : { getClientRects: () => [{ left: start * 10, right: end * 10, top: 0, bottom: 20 }] },
  } as unknown as TextMap;
  const pointer = new NotePointer(window as unknown as Window, (span) => told.push(span));
  return {
    ...{ listeners, told, window },
    watch: (...spans: [number, number, Paint][]) =>
      pointer.watch(
        map,
        spans.map(([start, end, paint]) => ({ start, end, paint })),
      ),
    move(clientX: number, clientY = 10) {
      for (const listener of listeners) listener({ clientX, clientY });
    },
    draw() {
      for (const frame of frames.splice(0)) frame();
    },
  };
}

describe('the pointer over the words of notes', () => {
  it('is told when it comes to them and when it leaves them, once', () => {
    const page = open();
    page.watch([2, 5, 'note'], [7, 9, 'note']);
    for (const x of [5, 25, 30, 75, 100]) {
      page.move(x);
      page.draw();
    }
    expect(page.told).toEqual([{ start: 2, end: 5 }, { start: 7, end: 9 }, undefined]);
    page.move(30, 40);
    page.draw();
    expect(page.told).toHaveLength(3);
  });

  it('is looked at once a frame', () => {
    const page = open();
    page.watch([2, 5, 'note']);
    for (const x of [1, 25, 100]) page.move(x);
    expect(page.window.requestAnimationFrame).toHaveBeenCalledTimes(1);
    page.draw();
    expect(page.told).toEqual([]);
  });

  it('is not watched where no note is painted', () => {
    const page = open();
    page.watch([2, 5, 'person'], [101, 105, 'note']);
    expect(page.listeners.size).toBe(0);
    page.watch([2, 5, 'note']);
    page.watch([3, 5, 'note']);
    expect(page.listeners.size).toBe(1);
    page.move(40);
    page.draw();
    page.watch();
    expect(page.listeners.size).toBe(0);
    expect(page.told).toEqual([{ start: 3, end: 5 }, undefined]);
  });
});
