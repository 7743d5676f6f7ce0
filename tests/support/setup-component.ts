import { render } from 'preact';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createGetMessage, readWords } from './view-words.ts';

// The views speak the English of locales/en.yml, as they do in a browser.
fakeBrowser.i18n.getMessage = createGetMessage(readWords()) as typeof fakeBrowser.i18n.getMessage;

afterEach(() => {
  for (const place of document.querySelectorAll('[data-test-view]')) {
    render(null, place);
    place.remove();
  }
});
