import { browser } from 'wxt/browser';

const FILE = '/model/names-en.bin';

/** Fetches the language model from the extension's own files. Throws where the package is damaged. */
export async function fetchModelFile(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(FILE as '/'));
  if (!response.ok) throw new Error(`${FILE}: ${response.status}`);
  return response.arrayBuffer();
}
