import type { Table } from 'dexie';
import type { ArticleId } from '../model/library.ts';
import type { FacetChoices, Facets } from '../model/shelf.ts';
import type { Story } from '../model/story.ts';
import type { Database } from './database.ts';
import { findPeople, toPersonEntry } from './find-person.ts';
import { findStories, toStory } from './find-story.ts';
import { findPlaced } from './story-names.ts';

const MOST_OUTLETS = 200;
const MOST_TAGS = 200;

/** What articles can be narrowed by, those in most of them first; what is chosen already is among it. Looks only into indexes. */
export async function findFacets(database: Database, { person, story }: Facets): Promise<FacetChoices> {
  const [people, outlets, stories, tags] = await Promise.all([
    findPeople(database, ''),
    findOutlets(database),
    findStories(database),
    findTags(database),
  ]);
  const chosen = person === undefined || people.some(({ key }) => key === person) ? undefined : person;
  const entity = chosen === undefined ? undefined : await database.entities.get(chosen);
  return {
    people: entity ? [...people, await toPersonEntry(database, entity.key, entity.name)] : people,
    outlets,
    stories: await withChosen(database, stories, story),
    tags,
  };
}

/** Stories of several articles, each by its first one; that of the chosen article by this one, whichever story it is. */
async function withChosen(
  database: Database,
  stories: readonly Story[],
  chosen: ArticleId | undefined,
): Promise<FacetChoices['stories']> {
  const threadId = chosen === undefined ? undefined : (await database.placements.get(chosen))?.threadId;
  const others = stories.filter(({ id, parts }) => id !== threadId && parts.length > 1);
  const listed = others.flatMap(({ name, parts: [first] }) => (first ? [{ id: first.articleId, name }] : []));
  if (chosen === undefined || threadId === undefined) return listed;
  const { name } = await toStory(database, await findPlaced(database, threadId));
  return [{ id: chosen, name }, ...listed];
}

async function findOutlets({ articles }: Database): Promise<FacetChoices['outlets']> {
  const counted = await countKeys(articles, 'outlet', MOST_OUTLETS);
  return counted.map(([name, count]) => ({ name, articles: count }));
}

async function findTags({ notes }: Database): Promise<FacetChoices['tags']> {
  const counted = await countKeys(notes, 'note.tags', MOST_TAGS);
  return counted.map(([name, count]) => ({ name, notes: count }));
}

/** What an index holds, each with the number of its rows, those of most rows first. */
function countKeys(
  table: Table,
  index: string,
  most: number,
): Promise<readonly (readonly [key: string, count: number])[]> {
  return table.db.transaction('r', table, async () => {
    const keys = (await table.orderBy(index).uniqueKeys()).map(String).slice(0, most);
    const counts = await Promise.all(keys.map((key) => table.where(index).equals(key).count()));
    const counted = keys.map((key, place) => [key, counts[place] ?? 0] as const);
    return counted.sort(([a, rows], [b, others]) => others - rows || (a < b ? -1 : 1));
  });
}
