import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { TabPanel, Tabs } from '../../../components/ui/Tabs.tsx';
import { expectAccessible, type Shown, show } from '../../support/view-dom.ts';

const selected = signal<'one' | 'two' | 'three'>('one');
const items = [
  { id: 'one', label: 'One' },
  { id: 'two', label: 'Two', count: 12 },
  { id: 'three', label: 'Three', count: 0 },
] as const;

function View() {
  return (
    <main>
      <Tabs
        label="Parts"
        items={items}
        selected={selected.value}
        onSelect={(id) => {
          selected.value = id;
        }}
      />
      <TabPanel id={selected.value}>{selected.value}</TabPanel>
    </main>
  );
}

let shown: Shown;
beforeEach(() => {
  selected.value = 'one';
  document.dir = 'ltr';
  shown = show(<View />);
});

const tabs = () => [...shown.root.querySelectorAll<HTMLElement>('[role="tab"]')];
const chosen = () => tabs().find((tab) => tab.getAttribute('aria-selected') === 'true');

describe('a row of tabs', () => {
  it('has one tab in the order of the Tab key', () => {
    expect(tabs().map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });

  it('says how much a tab holds, and nothing of none', () => {
    expect(tabs().map((tab) => tab.textContent)).toEqual(['One', 'Two 12', 'Three']);
  });

  it.each([
    ['ArrowRight', ['two', 'three', 'one']],
    ['ArrowLeft', ['three', 'two', 'one']],
    ['End', ['three', 'three']],
    ['Home', ['one']],
    ['x', ['one']],
  ])('goes on %s through %j', async (key, path) => {
    for (const id of path) {
      const from = chosen();
      if (!from) throw new Error('no tab is chosen');
      await shown.press(from, key);
      expect(selected.value).toBe(id);
    }
  });

  it('moves the focus with the choice', async () => {
    const [first] = tabs();
    if (!first) throw new Error('no tab');
    await shown.press(first, 'ArrowRight');
    expect(document.activeElement).toBe(chosen());
  });

  it('turns the arrows around where writing runs from the right', async () => {
    shown.root.style.direction = 'rtl';
    const [first] = tabs();
    if (!first) throw new Error('no tab');
    await shown.press(first, 'ArrowLeft');
    expect(selected.value).toBe('two');
  });

  it.each([
    [-1, 1],
    [40, 0],
  ])(
    'shows a panel from its beginning, where that is %s px down it scrolls %s times',
    async (top, scrolls) => {
      const panel = shown.root.querySelector<HTMLElement>('[role="tabpanel"]');
      if (!panel) throw new Error('no panel');
      let scrolled = 0;
      panel.getBoundingClientRect = () => new DOMRect(0, top, 300, 2000);
      panel.scrollIntoView = () => {
        scrolled += 1;
      };
      await shown.click('tab', 'Three');
      expect(scrolled).toBe(scrolls);
    },
  );

  it('names its panel after the chosen tab', async () => {
    const panel = shown.root.querySelector('[role="tabpanel"]');
    expect(panel?.getAttribute('aria-labelledby')).toBe(chosen()?.id);
    expect(chosen()?.getAttribute('aria-controls')).toBe(panel?.id);
    await expectAccessible(shown.root);
  });
});
