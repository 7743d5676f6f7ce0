import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';
import { waitFor } from '../../../scripts/support/wait-for.ts';
import type { Reader } from '../../e2e/support/reader.ts';
import type { Expected } from './fault.ts';
import { type Looked, look } from './look.ts';

const VERSION = MIGRATIONS.length * 10; // Dexie counts in tens

/** What does not hold after a fault, in words; none where all is well. */
export async function check(reader: Reader, expected: Expected): Promise<string[]> {
  const looked = await waitFor('the library to open', () => reader.inExtension(look, VERSION));
  return [
    ...(expected.wrong ?? []),
    ...looked.dangling.filter((each) => ![...(expected.damaged ?? [])].some((table) => each.includes(table))),
    ...checkArticles(looked, expected),
    ...checkWords(looked, expected),
    ...(await checkView(reader, looked.urls.length)),
  ];
}

function checkArticles({ urls }: Looked, expected: Expected): string[] {
  const wanted = new Set(expected.urls ?? urls);
  const lost = [...wanted].filter((url) => !urls.includes(url));
  const strange = urls.filter((url) => !wanted.has(url));
  const count = expected.articles ?? urls.length;
  return [
    ...(new Set(urls).size === urls.length ? [] : ['an article is there twice']),
    ...lost.map((url) => `the article ${url} is lost`),
    ...strange.map((url) => `the article ${url} is too many`),
    ...(urls.length === count ? [] : [`${urls.length} articles in place of ${count}`]),
  ];
}

function checkWords({ notes, draft }: Looked, expected: Expected): string[] {
  const lost = (expected.notes ?? []).filter((body) => !notes.includes(body));
  const kept = expected.draft ?? '';
  const isKept = [draft, ...notes].some((body) => body.startsWith(kept));
  return [
    ...lost.map((body) => `the note “${body}” was shown as saved and is lost`),
    ...(new Set(notes).size === notes.length ? [] : ['a note is there twice']),
    ...(isKept ? [] : [`the draft “${kept}” was shown as kept and is lost; there is “${draft}”`]),
  ];
}

/** The library that was open all the time, or was opened after the browser had come back, shows what is there. */
async function checkView(reader: Reader, articles: number): Promise<string[]> {
  const words = articles === 0 ? 'Nothing here yet' : articles === 1 ? '1 article' : `${articles} articles`;
  try {
    await waitFor(words, () =>
      reader.inExtension(
        (wanted) => document.body.innerText.toLowerCase().includes(wanted),
        words.toLowerCase(),
      ),
    );
    return [];
  } catch {
    return [`the library does not show “${words}”`];
  }
}
