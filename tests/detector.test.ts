import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import detector from '../entrypoints/detector.ts';

const SCREEN = ['window', 'document', 'location', 'AbortController', 'browser'] as const;
const before = SCREEN.map((name) => [name, Reflect.get(globalThis, name)] as const);
afterEach(() => {
  for (const [name, value] of before) vi.stubGlobal(name, value);
  Reflect.deleteProperty(globalThis, 'newsthreadDetector');
});

const ARTICLE = `<html><head><title>Bridge closed</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","datePublished":"2024-03-04"}</script></head>
<body><article><h1>Bridge closed</h1>${'<p>The mayor closed the bridge on Monday after cracks were found in it.</p>'.repeat(20)}</article></body></html>`;

it('the detector falls silent where its extension is gone before it has said anything', async () => {
  const { window } = new JSDOM(ARTICLE, { url: 'https://brunvikpost.example/2024/03/04/bridge-closed' });
  const sendMessage = vi.fn(() => {
    throw new Error('Extension context invalidated.');
  });
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('browser', { runtime: { sendMessage } });
  detector.main();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sendMessage).toHaveBeenCalledTimes(1);
  window.document.body.append('More of it.');
  await new Promise((resolve) => setTimeout(resolve, 1200)); // longer than it waits before it tries again
  expect(sendMessage).toHaveBeenCalledTimes(1);
  window.close();
});
