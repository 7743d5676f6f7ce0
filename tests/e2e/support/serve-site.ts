import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/support/build-extension.ts';
import { type MadePages, type PageServer, servePages } from '../../../scripts/support/serve-pages.ts';
import { correctedPage } from '../../fixtures/odd/corrected-page.ts';
import { hugePage } from '../../fixtures/odd/huge-page.ts';

const FIXTURES = join(ROOT, 'tests', 'fixtures');
const HUGE = 10_000_000; // bytes, of characters that take one each
/** What `story/updated.html` has to tell from its second visit on. */
export const LATER = 'The council was told of the cracks by Ingrid Solheim in an earlier letter.';

/** The news sites of the stories: the fixtures, pages that are not the same at each visit or address, and others. */
export async function serveSite(others: MadePages = {}): Promise<PageServer> {
  const read = (path: string) => readFile(join(FIXTURES, path), 'utf8');
  const spa = await read('odd/spa.html');
  const old = await read('odd/old-layout.html');
  const bridge = await read('story/bridge-closes.html');
  return servePages(FIXTURES, {
    ...others,
    '/story/updated.html': laterEdition(bridge, withNews(bridge)),
    '/story/corrected.html': laterEdition(bridge, correctedPage(bridge)),
    '/story/changing.html': laterEdition(
      await read('story/trucks-barred.html'),
      await read('story/trucks-barred-later.html'),
    ),
    '/news/2007/10/17/59463': () => old,
    '/odd/huge': () => hugePage(HUGE),
    '/odd/spa/kiln': () => spa,
    '/odd/spa/clock': () => spa,
  });
}

/** A page that is another one from the second visit on. */
function laterEdition(first: string, later: string): () => string {
  let visits = 0;
  return () => (visits++ === 0 ? first : later);
}

/** The same article an hour later: another analysis, of a text in which all stands elsewhere. */
function withNews(page: string): string {
  const [before, after] = page.split('<p>The last cars', 2);
  return `${before}<p>${LATER}</p><p>The last cars${after}`;
}
