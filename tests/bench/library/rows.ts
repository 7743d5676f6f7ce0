import { makeWord } from './texts.ts';

const TIMES = 15;

/** The style of a row of the library, as far as its size depends on it. */
const STYLE = `
  .rows { inline-size: 50rem; font: 14px/1.45 sans-serif; list-style: none }
  .rows li { padding-block: 16px; border-block-start: 1px solid; display: grid; gap: 4px }
  .rows h2 { font: 600 18px/1.3 serif; text-wrap: pretty; margin: 0 }
  .rows p { margin: 0; display: flex; flex-wrap: wrap; gap: 4px 12px }
  .skipping li { content-visibility: auto; contain-intrinsic-size: auto none auto 7rem }
`;

/**
 * How long so many rows like those of the library take to be put into a page and laid out, in milliseconds (median): all of
 * them, or, with `content-visibility`, those in view.
 */
export function measureRows(count: number, look: 'all' | 'inView'): number {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  const times = Array.from({ length: TIMES }, () => {
    const list = document.createElement('ul');
    list.className = look === 'inView' ? 'rows skipping' : 'rows';
    const started = performance.now();
    list.append(...Array.from({ length: count }, (_, index) => makeRow(index)));
    document.body.append(list);
    list.getBoundingClientRect(); // asks for the layout
    const took = performance.now() - started;
    list.remove();
    return took;
  });
  style.remove();
  return Math.round((times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0) * 10) / 10;
}

function makeRow(index: number): HTMLElement {
  const row = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = `#${index}`;
  link.textContent = Array.from({ length: 9 }, (_, word) => makeWord(index + word * 31)).join(' ');
  title.append(link);
  const lines = [5, 4].map((pieces) => {
    const line = document.createElement('p');
    for (let piece = 0; piece < pieces; piece += 1) {
      const part = document.createElement(pieces === 4 ? 'button' : 'span');
      part.textContent = `${makeWord(index + piece)} ${piece}`;
      line.append(part);
    }
    return line;
  });
  row.append(title, ...lines);
  return row;
}
