import { browser } from 'wxt/browser';
import { SampleBar } from '../../components/sample/SampleBar.tsx';
import { callBackground } from '../../lib/messages/send.ts';
import type { PageReading } from '../../lib/model/page.ts';
import { failure, success } from '../../lib/model/result.ts';
import { SAMPLE_ADDRESS } from '../../lib/model/sample.ts';
import { createSample } from '../../lib/state/sample.ts';
import { createViewSources } from '../shared/view-sources.ts';
import { startPart } from '../shared/view-start.tsx';

/*
 * The sample article is read as any other, by the same script. Browsers put none into the pages of an extension, so this
 * page loads it itself and hands over what it read.
 */
browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
  if ((message as { readonly call?: unknown })?.call !== 'readSample') return undefined;
  void readSample().then(respond);
  return true;
});

async function readSample() {
  const { newsthreadRead } = globalThis as { newsthreadRead?: () => Promise<PageReading> };
  if (!newsthreadRead) return failure('extensionUpdated');
  const reading = await newsthreadRead();
  const address = { url: SAMPLE_ADDRESS, canonicalUrl: SAMPLE_ADDRESS };
  return success({ ...reading, article: reading.article && { ...reading.article, ...address } });
}

function loadExtractor(): Promise<void> {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL('/extractor.js' as '/');
  return new Promise((resolve) => {
    script.onload = () => resolve();
    script.onerror = () => resolve(); // it is gone where the extension was updated meanwhile, as is then said
    document.head.append(script);
  });
}

const loaded = loadExtractor();
const sources = createViewSources();
const sample = createSample({
  pages: sources.pages,
  readHere: async () => {
    await loaded;
    const tab = await browser.tabs.getCurrent();
    if (tab?.id === undefined) return failure('pageGone');
    return callBackground('readTab', { tabId: tab.id, anyway: true });
  },
});

const place = document.getElementById('app');
if (place) startPart(place, sources, <SampleBar sample={sample} />);
