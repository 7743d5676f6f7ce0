/** Bytes that articles leave free: enough for years of notes, which are never refused for an article's sake. */
const RESERVE = 20_000_000;

/** Whether there is room for another article. Where the browser does not tell, the attempt shows it. */
export async function hasRoomToRead(): Promise<boolean> {
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined || quota - usage > RESERVE;
}
