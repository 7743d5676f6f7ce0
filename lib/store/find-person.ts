import type { Meeting } from '../model/met-elsewhere.ts';
import type { PersonEntry, PersonKey, PersonPage } from '../model/person.ts';
import { toNameKey } from '../stories/names.ts';
import type { Database } from './database.ts';
import { withKey } from './entity-names.ts';
import { findEntityNotes, namesOf } from './entity-notes.ts';
import { findSaved } from './find-reading.ts';
import { dayOf } from './index-speakers.ts';
import { toMeetings } from './meetings.ts';
import { searchWords } from './search-words.ts';

/** The newest of what there is, so that nobody's page takes long however often they are in the news. */
const MOST_ARTICLES = 200;
const MOST_QUOTES = 300;
const MOST_LISTED = 60;
/** Without a name sought, those are listed whom these articles name. */
const NEWEST_ARTICLES = 30;
const PERSON = 'person:';

/** People by all words of a name, the last one may be begun only; those of the newest articles where no name is sought. */
export function findPeople(database: Database, query: string): Promise<readonly PersonEntry[]> {
  const { articles, appearances, entities } = database;
  return database.transaction('r', [articles, appearances, entities], async () => {
    const words = searchWords(query);
    const keys = words.length > 0 ? await findNamed(database, words) : await findNewest(database);
    const rows = await entities.bulkGet(keys);
    const people = await Promise.all(
      rows.flatMap((row) => (row ? [toPersonEntry(database, row.key, row.name)] : [])),
    );
    return people.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  });
}

/** A person's page; nothing where no article names that person. */
export function findPerson(database: Database, key: PersonKey): Promise<PersonPage | undefined> {
  const { articles, appearances, entities, quotes, notes } = database;
  return database.transaction('r', [articles, appearances, entities, quotes, notes], async () => {
    const person = await entities.get(key);
    if (!person) return undefined;
    const shown = await appearancesOf(database, key).reverse().limit(MOST_ARTICLES).toArray();
    const speaker = toNameKey(person.name);
    const said = await quotes
      .where('[speaker+day]')
      .between([speaker, ''], [speaker, '\uffff'])
      .reverse()
      .limit(MOST_QUOTES)
      .toArray();
    const saved = await findSaved(
      database,
      [...shown, ...said].map(({ articleId }) => articleId),
    );
    const noted = await findEntityNotes(database, key, namesOf(shown.map(({ entity }) => entity)));
    return {
      key,
      name: person.name,
      articles: shown.flatMap((row) => toMeetings(row, saved)).sort(byDay),
      quotes: said.toReversed().flatMap(({ articleId, quote }) => {
        const its = saved.get(articleId);
        return its ? [{ saved: its, quote }] : [];
      }),
      notes: noted.map(({ note }) => note),
      more: shown.length === MOST_ARTICLES || said.length === MOST_QUOTES,
    };
  });
}

const byDay = (a: Meeting, b: Meeting): number => (dayOf(a.saved) < dayOf(b.saved) ? -1 : 1);

async function findNamed({ entities }: Database, words: readonly string[]): Promise<string[]> {
  const keys = await entities.where('key').startsWith(PERSON).primaryKeys();
  const begun = words.at(-1) ?? '';
  const fits = (key: string) => {
    const name = searchWords(key.slice(PERSON.length));
    return (
      words.slice(0, -1).every((word) => name.includes(word)) && name.some((each) => each.startsWith(begun))
    );
  };
  return keys.filter(fits).slice(0, MOST_LISTED);
}

async function findNewest({ articles, appearances }: Database): Promise<string[]> {
  const newest = await articles.orderBy('lastReadAt').reverse().limit(NEWEST_ARTICLES).primaryKeys();
  const rows = await appearances.where('articleId').anyOf(newest).toArray();
  const bySalience = rows.sort((a, b) => b.entity.salience - a.entity.salience);
  const people = bySalience.flatMap(({ entityKey }) => (entityKey?.startsWith(PERSON) ? entityKey : []));
  return [...new Set(people)].slice(0, MOST_LISTED);
}

/** A person in a list, with the number of articles that name that person. */
export async function toPersonEntry(database: Database, key: PersonKey, name: string): Promise<PersonEntry> {
  return { key, name, articles: await appearancesOf(database, key).count() };
}

function appearancesOf({ appearances }: Database, key: PersonKey) {
  return appearances.where('[entityKey+firstReadAt]').between(...withKey(key));
}
