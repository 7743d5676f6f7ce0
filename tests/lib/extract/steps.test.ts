import { readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { readPage, readPageInSteps } from '../../../lib/extract/read-page.ts';
import { type Pace, runAtOnce, runInSlices, type Steps } from '../../../lib/extract/steps.ts';
import { pageOf, paragraphs } from './page.ts';

/** A clock that goes on by so many milliseconds whenever it is looked at. */
function paceOf(step: number, onPause: () => void = () => undefined): Pace {
  let time = 0;
  return {
    now: () => {
      time += step;
      return time;
    },
    pause: async () => onPause(),
  };
}

function* counting(steps: number, done: number[]): Steps<string> {
  for (let i = 0; i < steps; i++) {
    done.push(i);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('gives the thread back whenever four milliseconds are used up', async () => {
    const done: number[] = [];
    const after: number[] = [];
    const result = await runInSlices(
      counting(10, done),
      undefined,
      paceOf(2, () => after.push(done.length)),
    );
    expect(result).toBe('done');
    expect(after).toEqual([2, 4, 6, 8, 10]);
  });

  it('does all in one slice where there is time', async () => {
    let pauses = 0;
    const pace = paceOf(0, () => pauses++);
    expect(await runInSlices(counting(10, []), undefined, pace)).toBe('done');
    expect(pauses).toBe(0);
  });

  it('stops where it is told to', async () => {
    const done: number[] = [];
    const ending = new AbortController();
    const pace = paceOf(4, () => done.length === 3 && ending.abort());
    expect(await runInSlices(counting(10, done), ending.signal, pace)).toBeUndefined();
    expect(done).toEqual([0, 1, 2]);
  });

  it('comes to the same as work in one go', () => {
    expect(runAtOnce(counting(3, []))).toBe('done');
  });
});

describe('a page read in slices', () => {
  const folder = (name: string) => new URL(`../../fixtures/${name}/`, import.meta.url);
  const pages = ['story', 'odd', 'living', 'living/live'].flatMap((name) =>
    readdirSync(folder(name))
      .filter((file) => file.endsWith('.html'))
      .map((file) => [`${name}/${file}`, readFileSync(new URL(file, folder(name)), 'utf8')] as const),
  );

  it.each(pages)('%s says what it says in one go', async (name, html) => {
    const url = `https://news.example.test/2026/03/15/${name.replace(/\W+/g, '-')}`;
    const sliced = await runInSlices(readPageInSteps(pageOf(html, url), url), undefined, paceOf(8));
    const whole = readPage(pageOf(html, url), url);
    expect(sliced?.article).toEqual(whole.article);
    expect(sliced?.verdict).toEqual(whole.verdict);
  });

  it('is read as it was in the first slice, though it becomes another page meanwhile', async () => {
    const url = 'https://news.example.test/2026/03/15/pier-will-be-rebuilt';
    const page = pageOf(`<h1>Pier will be rebuilt after the storm</h1>${paragraphs(8)}`, url);
    const replace = () => {
      page.body.textContent = '';
      page.title = 'Choir sings from eleven windows';
    };
    const read = await runInSlices(readPageInSteps(page, url), undefined, paceOf(8, replace));
    expect(read?.article?.title).toBe('Pier will be rebuilt after the storm');
    expect(read?.article?.text).toContain('8. Fishermen');
  });
});

// lib/extract/readability.ts calls these, which are no promise of the package.
describe('the inside of Readability', () => {
  it.each([
    '_prepDocument',
    '_getArticleMetadata',
    '_grabArticle',
    '_prepArticle',
    '_getInnerText',
    '_markDataTables',
    '_clean',
    '_cleanConditionally',
    '_cleanHeaders',
    '_cleanMatchedNodes',
    '_isElementWithoutContent',
    '_isValidByline',
    '_isProbablyVisible',
  ])('has %s', (name) => {
    expect((Readability.prototype as unknown as Record<string, unknown>)[name]).toBeTypeOf('function');
  });
});
