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
  const names = (await articles.orderBy('outlet').uniqueKeys()).map(String).slice(0, MOST_OUTLETS);
  const counts = await Promise.all(names.map((name) => articles.where('outlet').equals(name).count()));
  return names
    .map((name, index) => ({ name, articles: counts[index] ?? 0 }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

async function findTags({ notes }: Database): Promise<FacetChoices['tags']> {
  const names = (await notes.orderBy('note.tags').uniqueKeys()).map(String).slice(0, MOST_TAGS);
  const counts = await Promise.all(names.map((name) => notes.where('note.tags').equals(name).count()));
  return names
    .map((name, index) => ({ name, notes: counts[index] ?? 0 }))
    .sort((a, b) => b.notes - a.notes || (a.name < b.name ? -1 : 1));
}
