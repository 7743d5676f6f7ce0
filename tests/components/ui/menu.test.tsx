import { expect, it } from 'vitest';
import { CopyButton } from '../../../components/ui/CopyButton.tsx';
import { Menu } from '../../../components/ui/Menu.tsx';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';

const items = [
  { id: 'a', name: 'Apple' },
  { id: 'b', name: 'Birch' },
];

function open() {
  const chosen: string[] = [];
  const shown = show(
    <Menu label="Trees" listLabel="All trees" items={items} onChoose={(id) => chosen.push(id)} />,
  );
  return { shown, chosen };
}

it('opens a list, takes one choice, closes, and gives the focus back', async () => {
  const { shown, chosen } = open();
  const button = shown.get('button', /^Trees/);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  button.click();
  await settle();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  await expectAccessible(shown.root);
  await shown.click('button', 'Birch');
  expect(chosen).toEqual(['b']);
  expect(shown.find('button', 'Birch')).toEqual([]);
  expect(document.activeElement).toBe(button);
});

it.each([['Escape', () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })]])(
  'closes on %s',
  async (_, event) => {
    const { shown, chosen } = open();
    await shown.click('button', /^Trees/);
    shown.get('button', 'Apple').dispatchEvent(event());
    await settle();
    expect(shown.find('button', 'Apple')).toEqual([]);
    expect(chosen).toEqual([]);
  },
);

it('closes when the reader clicks elsewhere, but not on itself', async () => {
  const { shown } = open();
  await shown.click('button', /^Trees/);
  shown.get('button', 'Apple').dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  await settle();
  expect(shown.find('button', 'Apple')).toHaveLength(1);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
  await settle();
  expect(shown.find('button', 'Apple')).toEqual([]);
});

it.each([
  [true, 'Copied'],
  [false, 'Not copied'],
])('says whether it copied (%s), until the reader goes on', async (copied, words) => {
  const shown = show(
    <CopyButton
      label="Copy"
      doneLabel="Copied"
      failedLabel="Not copied"
      forms={items}
      formsLabel="Copy as"
      onCopy={async () => copied}
    />,
  );
  await shown.click('button', 'Copy');
  expect(shown.text()).toBe(words);
  shown.root.querySelector('.copy')?.dispatchEvent(new Event('mouseleave'));
  await settle();
  expect(shown.text()).toBe('');
});

it('copies as what is chosen beside it, and says so', async () => {
  const asked: (string | undefined)[] = [];
  const shown = show(
    <CopyButton
      label="Copy"
      doneLabel="Copied"
      failedLabel="Not copied"
      forms={items}
      formsLabel="Copy as"
      onCopy={async (form) => asked.push(form) > 0}
    />,
  );
  await shown.click('button', 'Copy as');
  await expectAccessible(shown.root);
  await shown.click('button', 'Birch');
  expect(asked).toEqual(['b']);
  expect(shown.text()).toBe('Copied');
  expect(document.activeElement).toBe(shown.get('button', 'Copy as'));
});
