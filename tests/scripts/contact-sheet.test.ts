import { expect, it } from 'vitest';
import { toSheetHtml } from '../../scripts/support/contact-sheet.ts';

it('puts the pictures of one view side by side, with its name below', () => {
  const html = toSheetHtml([
    { name: 'popup', look: 'light', file: '/pictures/popup-light.png' },
    { name: 'popup', look: 'dark', file: '/pictures/popup-dark.png' },
    { name: 'library', look: 'light', file: '/pictures/library-light.png' },
  ]);
  const figures = html.split('<figure>').slice(1);
  expect(figures.map((figure) => [...figure.matchAll(/alt="(\w+)"/g)].map(([, look]) => look))).toEqual([
    ['light', 'dark'],
    ['light'],
  ]);
  expect(figures.map((figure) => figure.match(/<figcaption>(\w+)/)?.[1])).toEqual(['popup', 'library']);
});
