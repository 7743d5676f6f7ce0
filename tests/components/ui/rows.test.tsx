import { expect, it } from 'vitest';
import { Rows } from '../../../components/ui/Rows.tsx';
import { settle, show } from '../../support/view-dom.ts';

it('leads from row to row, to the first control of each, and stays at the ends', async () => {
  const shown = show(
    <Rows row="li">
      <ul>
        <li>
          <a href="#1">One</a>
          <input type="search" aria-label="Words" />
        </li>
        <li>
          <button type="button">Two</button>
        </li>
        <li tabIndex={-1}>Three</li>
      </ul>
    </Rows>,
  );
  await settle();
  const press = (key: string) => shown.press(document.activeElement as HTMLElement, key);
  const focused = () => document.activeElement?.textContent;
  shown.get('link', 'One').focus();
  for (const [key, words] of [
    ['ArrowDown', 'Two'],
    ['ArrowDown', 'Three'],
    ['ArrowDown', 'Three'],
    ['Home', 'One'],
    ['ArrowUp', 'One'],
    ['End', 'Three'],
    ['Enter', 'Three'],
  ] as const) {
    await press(key);
    expect(focused()).toBe(words);
  }
  const field = shown.get('textbox', 'Words');
  field.focus();
  await press('ArrowDown'); // moves in what is typed
  expect(document.activeElement).toBe(field);
});
