// Sent to one of the extension's own pages as text, so that these can use nothing from outside.

export type ViewKind = 'popup' | 'sidebar';

interface Extension {
  readonly extension: { getViews(): readonly Window[] };
  readonly action: { openPopup(): Promise<void> };
  readonly sidePanel: { open(where: { windowId: number }): Promise<void> };
  readonly windows: { getCurrent(): Promise<{ id: number }> };
}

/** Opens a view, or waits until it opens, and says after how many milliseconds there was something, and all, to see. */
export async function timeView({
  view,
  opens,
}: {
  readonly view: ViewKind;
  readonly opens: boolean;
}): Promise<{ readonly first: number; readonly complete: number }> {
  const QUIET = 500; // ms
  const LONGEST = 20_000; // ms
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const extension = world.browser ?? world.chrome;
  const path = view === 'popup' ? '/popup.html' : '/sidepanel.html';
  const { id: windowId } = await extension.windows.getCurrent();
  const started = performance.now();
  if (opens && view === 'popup') void extension.action.openPopup();
  if (opens && view === 'sidebar') void extension.sidePanel.open({ windowId });
  let [first, complete] = [0, 0];
  let watched: Document | undefined;
  const changed = () => {
    complete = performance.now() - started;
  };
  while (performance.now() < started + LONGEST) {
    // Lets about a millisecond pass: timers are slowed down in a tab that is not in front.
    await extension.windows.getCurrent();
    const window = extension.extension.getViews().find(({ location }) => location.pathname === path);
    if (window && window.document !== watched) {
      watched = window.document;
      changed();
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver(changed).observe(watched, all);
    }
    const moment = performance.now() - started;
    if (first === 0 && watched?.querySelector('h1:not(.sr-only), h2')) first = moment;
    if (first > 0 && moment > complete + QUIET) return { first, complete };
  }
  throw new Error(`The ${view} does not come to rest.`);
}

/** Closes a view, and waits until it is gone. */
export async function closeView(view: ViewKind): Promise<void> {
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const extension = world.browser ?? world.chrome;
  const path = view === 'popup' ? '/popup.html' : '/sidepanel.html';
  for (let open = true; open; ) {
    const views = extension.extension.getViews().filter(({ location }) => location.pathname === path);
    for (const each of views) each.close();
    open = views.length > 0;
    await extension.windows.getCurrent();
  }
}
