/** Takes a step through the history of the tab in front, and waits until it stands there. Runs in the extension, so it must need nothing from outside. */
export async function goInFront(direction: 'back' | 'forward'): Promise<void> {
  interface Tabs {
    query(wanted: { active: true }): Promise<{ id: number; url: string; status: string }[]>;
    goBack(tabId: number): Promise<void>;
    goForward(tabId: number): Promise<void>;
  }
  const world = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
  const { tabs } = world.browser ?? world.chrome;
  const [tab] = await tabs.query({ active: true });
  if (!tab) return;
  await (direction === 'back' ? tabs.goBack(tab.id) : tabs.goForward(tab.id));
  // Firefox forgets a step through the history that comes before the one before it has ended.
  for (
    let now = tab;
    now.url === tab.url || now.status !== 'complete';
    [now = tab] = await tabs.query({ active: true })
  )
    await new Promise((resolve) => setTimeout(resolve, 30));
}
