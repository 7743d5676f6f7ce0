import { beforeAll, expect, it } from 'vitest';
import { readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

story('A reader meets pages that show more than their article, or less', (reader) => {
  let sidebar: View;

  beforeAll(async () => {
    sidebar = await reader().openSidebar(await reader().readArticle('story/one-lane.html'));
  });

  it('a paywall: it says that the rest is missing, and keeps only what is there', async () => {
    await reader().readArticle('living/paywalled.html');
    await waitForText(sidebar, 'Ropewalk to close after four centuries');
    await waitForText(sidebar, 'The rest of this article is behind a paywall.');
    const [saved] = await reader().savedArticles();
    expect(saved?.access).toBe('paywalled');
    expect(saved?.text).toContain('two people have to turn sideways');
    expect(saved?.text).not.toMatch(/subscri|crown a week|for free/i);
  });

  it('a consent layer: it is no part of the article', async () => {
    await reader().readArticle('living/consent.html');
    await waitForText(sidebar, 'Night train stops for a hedgehog');
    const [saved] = await reader().savedArticles();
    expect(saved?.access).toBe('full');
    expect(saved?.text).toContain('a gap that is left on purpose');
    expect(saved?.text).not.toMatch(/cookie|consent|personal data/i);
  });

  it('a live blog: it is read with all its posts', async () => {
    await reader().readArticle('living/live/flood-watch-on-the-river-orne.html');
    await waitForText(sidebar, 'flood watch on the river Orne');
    await reader().choose(sidebar, 'Cast');
    await waitForText(sidebar, 'Anselm Troy');
    await waitForText(sidebar, 'Josephine Abbate');
  });

  it('and what it says of “yesterday” counts from its own post, not from the page', async () => {
    await reader().choose(sidebar, 'Timeline');
    await waitForText(sidebar, 'The sluice at Lower Tarn was opened yesterday');
    const days = await sidebar.run(
      (document) => Array.from(document.querySelectorAll('time'), (time) => time.dateTime),
      0,
    );
    expect(days).toContain('2026-03-12');
    expect(days).not.toContain('2026-03-14');
  });

  it('and what others posted in it is no quote of the story', async () => {
    await reader().choose(sidebar, 'Quotes');
    await waitForText(sidebar, 'A bridge of 1712 deserves');
    expect(await readText(sidebar)).not.toContain('Nobody told the ducks');
  });

  it('a story in a frame: it is another page, and is left alone', async () => {
    await reader().readArticle('living/framed.html');
    await waitForText(sidebar, 'Choir sings from eleven windows');
    const [saved] = await reader().savedArticles();
    expect(saved?.text).toContain('A collection brought in');
    expect(saved?.text).not.toContain('hedgehog');
    const popup = await reader().openPopup(await reader().visit('living/frames-only.html'));
    await waitForText(popup, 'This does not look like a news article');
  });
});
