import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/extract/watch-page.ts';

/** A page whose clock is turned by hand, and what was looked at in it: the text at that time. */
function watched(answers: (boolean | undefined)[] = []) {
  const { window } = new JSDOM('<p>First words.</p>', { url: 'https://news.example.test/pier' });
  // In a browser page and script share one realm.
  vi.stubGlobal('AbortController', window.AbortController);
  // The window's own clock is the test's.
  window.setTimeout = ((...given: Parameters<typeof setTimeout>) => Number(setTimeout(...given))) as never;
  window.clearTimeout = ((id: number) => clearTimeout(id)) as never;
  window.setInterval = ((...given: Parameters<typeof setInterval>) => Number(setInterval(...given))) as never;
  window.clearInterval = ((id: number) => clearInterval(id)) as never;
  const looks: { text: string; run: string; again: boolean }[] = [];
  const stop = watchPage(window as unknown as Window, async (run, again) => {
    looks.push({ text: window.document.body.textContent ?? '', run, again });
    return answers.length > 0 ? answers.shift() : true;
  });
  const write = (words: string) => {
    window.document.body.textContent = words;
  };
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return { window, looks, stop, write, wait, go: (url: string) => window.history.pushState(null, '', url) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that is being loaded', () => {
  it('looks at once, and not again where nothing changes', async () => {
    const { looks, stop, wait } = watched();
    await wait(60_000);
    expect(looks.map(({ text }) => text)).toEqual(['First words.']);
    stop();
  });

  it('looks again once text that came late has settled', async () => {
    const { looks, stop, write, wait } = watched();
    write('First words, and more of them that were loaded.');
    await wait(600);
    write('First words, and more of them that were loaded, and yet more.');
    await wait(600);
    expect(looks).toHaveLength(1);
    await wait(10_000);
    expect(looks.map(({ text }) => text)).toEqual([
      'First words.',
      'First words, and more of them that were loaded, and yet more.',
    ]);
    expect(looks[0]?.run).not.toBe(looks[1]?.run);
    stop();
  });

  it('does not wait for ever for a text that never settles', async () => {
    const { looks, stop, write, wait } = watched();
    for (let i = 1; i <= 40; i++) {
      write('First words. '.repeat(i + 1));
      await wait(500);
    }
    expect(looks).toHaveLength(2);
    stop();
  });

  it('takes a clock that ticks for no text that arrives', async () => {
    const { looks, stop, write, wait, go } = watched();
    const words = 'The ferry waits for the tide. '.repeat(20);
    write(words);
    await wait(2_000);
    go('/lighthouse');
    for (let second = 100; second < 106; second++) {
      write(`${words}${words}${second ** (second - 98)}`);
      await wait(500);
    }
    expect(looks).toHaveLength(3);
    stop();
  });

  it('makes a report that failed once more, and only once more', async () => {
    const { looks, stop, wait } = watched([undefined, true]);
    await wait(60_000);
    expect(looks.map(({ again }) => again)).toEqual([false, true]);
    expect(looks[0]?.run).toBe(looks[1]?.run);
    stop();
  });
});

describe('a page that is left', () => {
  it('waits for the text of the next one after a navigation without loading', async () => {
    const { looks, stop, write, wait, go } = watched();
    await wait(5_000);
    go('/lighthouse');
    await wait(1_000);
    write('Other words.');
    await wait(10_000);
    expect(looks.map(({ text }) => text)).toEqual(['First words.', 'Other words.']);
    stop();
  });

  it('waits for as long as the old one still stands there, though its clock ticks', async () => {
    const { window, looks, stop, wait, go } = watched();
    const show = (headline: string, words: string) => {
      window.document.body.innerHTML = `<h1>${headline}</h1><p>${words.repeat(20)}</p>`;
    };
    show('Pier', 'The pier is to be rebuilt. ');
    await wait(5_000);
    go('/lighthouse');
    await wait(4_000);
    expect(looks.at(-1)?.text).toContain('pier');
    const before = looks.length;
    show('Lighthouse', 'The lamp is to be lit again. ');
    await wait(2_000);
    expect(looks).toHaveLength(before + 1);
    expect(looks.at(-1)?.text).toContain('lamp');
    stop();
  });

  it('looks at no more of a page than it must, however large it is', async () => {
    const { window, looks, stop, wait } = watched();
    const { document } = window;
    const lines = document.createDocumentFragment();
    for (let i = 0; i < 6_000; i++) lines.append(document.createTextNode('A line of the ticker. '));
    document.body.replaceChildren(lines);
    await wait(10_000);
    const before = looks.length;
    document.body.append('A page appended. '.repeat(100_000));
    await wait(10_000);
    expect(looks).toHaveLength(before);
    stop();
  });
});

describe('a page that is not left', () => {
  it('takes a jump within the page for no navigation', async () => {
    const { looks, stop, wait, go } = watched();
    await wait(5_000);
    go('#second-part');
    await wait(10_000);
    expect(looks).toHaveLength(1);
    stop();
  });

  it('looks at a page that comes back from the back/forward cache', async () => {
    const { window, looks, stop, wait } = watched();
    await wait(5_000);
    for (const persisted of [false, true]) {
      window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted }));
    }
    await wait(10_000);
    expect(looks).toHaveLength(2);
    stop();
  });

  it('falls silent for good when it is ended', async () => {
    const { window, looks, stop, write, wait, go } = watched();
    stop();
    write('Other words, many more than there were before.');
    go('/lighthouse');
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
    await wait(60_000);
    expect(looks).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
