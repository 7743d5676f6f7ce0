import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CastCorrection } from '../../../lib/model/correction.ts';
import type { SavedArticle } from '../../../lib/model/library.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { deleteCorrection, saveCorrection } from '../../../lib/store/corrections.ts';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { findReading } from '../../../lib/store/find-reading.ts';
import { placeOf } from '../../support/view-reading.ts';
import { contentsOf, openTestDatabase, saveSaid, unwrap } from './samples.ts';

const SHUT = 'The bridge stays shut until it is safe.';
const SORRY = 'We are sorry for the noise.';
const SAID = [
  [SHUT, 'person:Ida Holm'],
  [SORRY, 'person:Mrs Holm'],
] as const;

let database: Database;
let article: SavedArticle;
beforeEach(async () => {
  database = openTestDatabase();
  article = await saveSaid(database, 'bridge', '2024-03-04', SAID);
});
afterEach(() => database.delete());

const TEXT = SAID.map(([words, speaker]) => `“${words}” ${speaker.slice(7)} said.`).join('\n\n');
const at = (words: string) => selectText(TEXT, placeOf(TEXT, words));
const common = { id: 'c1', at: '2024-03-05' };
const say = async (said: object) =>
  unwrap(
    await saveCorrection(database, {
      ...common,
      articleUrl: article.canonicalUrl,
      ...said,
    } as CastCorrection),
  );

/** By which names the article is found, and which the library knows; under whose name its quotes are found. */
async function found() {
  const rows = await database.appearances.orderBy('[entityKey+firstReadAt]').toArray();
  return {
    keys: rows.map(({ entityKey }) => entityKey),
    known: (await database.entities.toArray()).map(({ key }) => key).sort(),
    speakers: (await database.quotes.toArray()).map(({ speaker }) => speaker),
  };
}

const IDA = 'person:ida holm';
const MRS = 'person:mrs holm';

describe('by what an article is found', () => {
  it.each<[string, object, string[], (string | undefined)[]]>([
    [
      'a merge',
      { kind: 'mergeEntity', target: at('Mrs Holm'), to: at('Ida Holm') },
      [IDA],
      ['ida holm', 'ida holm'],
    ],
    [
      'a new name',
      { kind: 'renameEntity', target: at('Ida Holm'), from: 'Ida Holm', to: 'Ida Berg' },
      ['person:ida berg', MRS],
      ['ida berg', undefined],
    ],
    [
      'another kind',
      { kind: 'entityKind', target: at('Ida Holm'), from: 'person', to: 'place' },
      [MRS, 'place:ida holm'],
      [undefined, undefined],
    ],
    ['who is hidden', { kind: 'hideEntity', target: at('Ida Holm') }, [MRS], ['ida holm', undefined]],
    ['what is no name', { kind: 'noEntity', target: at('Ida Holm') }, [MRS], [undefined, undefined]],
    [
      'who was missed',
      { kind: 'addEntity', target: at('noise'), to: 'event' },
      ['event:noise', IDA, MRS],
      ['ida holm', undefined],
    ],
  ])('follows %s, and goes back', async (_, said, keys, speakers) => {
    const before = await contentsOf(database);
    await say(said);
    expect(await found()).toEqual({ keys, known: keys, speakers });
    unwrap(await deleteCorrection(database, 'c1'));
    expect(await contentsOf(database)).toEqual(before);
  });

  it('is no part of what was found', async () => {
    await say({ kind: 'addEntity', target: at('noise'), to: 'event' });
    const names = (await findReading(database, article.id))?.analysis.entities.map(({ name }) => name);
    expect(names).toEqual(['Ida Holm', 'Mrs Holm']);
  });

  it('follows another analysis, and goes and comes back with the article', async () => {
    await say({ kind: 'mergeEntity', target: at('Mrs Holm'), to: at('Ida Holm') });
    await saveSaid(database, 'bridge', '2024-03-06', [...SAID, ['No idea.', 'person:Per Lund']]);
    expect((await found()).keys).toEqual([IDA, 'person:per lund']);
    const before = await contentsOf(database);
    const putBack = unwrap(await deleteArticle(database, article.id));
    expect(await found()).toEqual({ keys: [], known: [], speakers: [] });
    unwrap(await putBack());
    expect(await contentsOf(database)).toEqual(before);
  });
});
