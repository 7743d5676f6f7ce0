import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCorrection } from '../../../lib/store/corrections.ts';
import type { Database } from '../../../lib/store/database.ts';
import { findMeetings } from '../../../lib/store/meetings.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { chooseStory } from '../../../lib/store/story-choices.ts';
import { entityOf } from '../../support/view-reading.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

/** Saves an article that names these, each as `kind:role:Name`, in a story of its own. */
async function save(slug: string, day: string, named: readonly string[]) {
  const text = named.map((each) => `${each.split(':').slice(1).join(' ')} was in ${slug}.`).join('\n\n');
  const entities = named.map((each) => {
    const [kind, role, name] = each.split(':') as ['person', string, string];
    return entityOf(text, each, name, kind, { role: role || undefined });
  });
  const article = sampleArticle({
    text,
    title: slug,
    publishedAt: day,
    canonicalUrl: `https://brunvikpost.example/${slug}`,
  });
  const saved = await saveReading(
    database,
    article,
    { ...sampleAnalysis([]), entities },
    `${day}T01:00:00.000Z`,
  );
  return unwrap(saved).saved;
}

/** Of each of an article, in which others they were met: "title (roles)". */
async function metIn(id: string) {
  const met = await findMeetings(database, id);
  return Object.fromEntries(
    [...met].map(([entity, { meetings }]) => [
      entity.split(':').at(-1),
      meetings.map(({ saved, roles }) => `${saved.title} (${roles})`),
    ]),
  );
}

describe('where those of an article were met besides', () => {
  it('is in articles that call them alike, the last read first, with what each calls them', async () => {
    await save('harbor', '2021-03-01', ['person:finance minister:Ida Holm']);
    await save('budget', '2022-03-03', ['person:former minister:IDA HOLM', 'organization::Holm Bank']);
    const { id } = await save('this', '2024-03-05', [
      'person:prime minister:Ida Holm',
      'organization::Holm Bank',
    ]);
    expect(await metIn(id)).toEqual({
      'Ida Holm': ['budget (former minister)', 'harbor (finance minister)'],
      'Holm Bank': ['budget ()'],
    });
  });

  it.each<[string, string[], string[]]>([
    ['a surname alone', ['person:minister:Holm'], ['person:minister:Holm']],
    ['a namesake who is called otherwise', ['person:striker:Ida Holm'], ['person:judge:Ida Holm']],
    ['a namesake of whom nothing is known', ['person::Ida Holm'], ['person::Ida Holm']],
    [
      'a namesake beside one and the same large organization',
      ['person::Ida Holm', 'organization::United Ports'],
      ['person::Ida Holm', 'organization::United Ports'],
    ],
  ])('is not told by %s', async (_, there, here) => {
    await save('harbor', '2021-03-01', there);
    const { id } = await save('this', '2024-03-05', here);
    expect((await metIn(id))['Ida Holm']).toBeUndefined();
    expect((await metIn(id)).Holm).toBeUndefined();
  });

  it('is told by the company of somebody else', async () => {
    const two = ['person::Ida Holm', 'person::Per Lund'];
    await save('harbor', '2021-03-01', two);
    const { id } = await save('this', '2024-03-05', two);
    expect(Object.keys(await metIn(id))).toEqual(['Ida Holm', 'Per Lund']);
  });

  it('is told by the story that both stand in, and by none where neither stands in one', async () => {
    const there = await save('harbor', '2021-03-01', ['person:judge:Ida Holm']);
    const { id } = await save('this', '2024-03-05', ['person:striker:Ida Holm']);
    unwrap(await chooseStory(database, id, there.id, '2024-03-06T01:00:00.000Z'));
    expect(await metIn(id)).toEqual({ 'Ida Holm': ['harbor (judge)'] });
    await database.placements.clear();
    expect(await metIn(id)).toEqual({});
  });

  it('follows what the reader corrected there', async () => {
    const there = await save('harbor', '2021-03-01', ['person:mayor:Ida Hölm']);
    const { id } = await save('this', '2024-03-05', ['person:mayor:Ida Holm']);
    expect(await metIn(id)).toEqual({});
    const target = { quote: { exact: 'Ida Hölm', prefix: '', suffix: '' }, position: { start: 0, end: 8 } };
    const said = { kind: 'renameEntity', target, from: 'Ida Hölm', to: 'Ida Holm' } as const;
    unwrap(
      await saveCorrection(database, { ...said, id: 'c1', articleUrl: there.canonicalUrl, at: '2024-03-06' }),
    );
    expect(await metIn(id)).toEqual({ 'Ida Holm': ['harbor (mayor)'] });
  });

  it('is bounded, and knows the first time all the same', async () => {
    for (let day = 1; day <= 35; day += 1) {
      const date = new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10);
      await save(`n${day}`, date, ['place::Brunvik']);
    }
    const { id } = await save('this', '2024-03-05', ['place::Brunvik']);
    const [met] = (await findMeetings(database, id)).values();
    expect(met?.more).toBe(true);
    expect(met?.meetings.map(({ saved }) => saved.title).at(-1)).toBe('n1');
    expect(met?.meetings).toHaveLength(30);
  });
});
