import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './tabs.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** A row of tabs. Arrow keys, Home and End go from one to the next, as the ARIA authoring practices have it. */
export function Tabs<Id extends string>({ label, items, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const next = nextIndex(
      event.key,
      items.findIndex((item) => item.id === selected),
      items.length,
      isRightToLeft(list.current),
    );
    const item = next === undefined ? undefined : items[next];
    if (!item) return;
    event.preventDefault();
    onSelect(item.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(item.id)}`)?.focus();
  }

  // Where the row is too narrow for its words, the chosen one is in view all the same.
  useLayoutEffect(() => {
    const tab = list.current?.querySelector(`#${tabId(selected)}`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="tab"
          class="tab"
          id={tabId(item.id)}
          aria-selected={item.id === selected}
          aria-controls={item.id === selected ? panelId(item.id) : undefined}
          tabIndex={item.id === selected ? 0 : -1}
          onClick={() => onSelect(item.id)}
        >
          <span class="tab-words">
            <span class="tab-label" data-label={item.label}>
              {item.label}
            </span>
            {item.count ? <span class="tab-count"> {item.count}</span> : undefined}
          </span>
        </button>
      ))}
    </div>
  );
}

/** What a tab opens. */
export function TabPanel({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const panel = useRef<HTMLDivElement>(null);
  // What is chosen is seen from its beginning, however far down the last panel was read.
  useLayoutEffect(() => {
    if (panel.current && panel.current.getBoundingClientRect().top < 0) panel.current.scrollIntoView();
  }, [id]);
  return (
    <div class="tab-panel" role="tabpanel" ref={panel} id={panelId(id)} aria-labelledby={tabId(id)}>
      {children}
    </div>
  );
}

function nextIndex(key: string, index: number, length: number, rightToLeft: boolean): number | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backward = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (index + 1) % length;
  if (key === backward) return (index - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}

function isRightToLeft(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

const tabId = (id: string) => `tab-${id}`;
const panelId = (id: string) => `panel-${id}`;
