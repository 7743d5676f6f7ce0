import { effect } from '@preact/signals';
import type { Reading } from '../../lib/model/library.ts';
import { outletOf } from '../../lib/model/outlet.ts';
import type { Facets } from '../../lib/model/shelf.ts';
import type { LibrarySource } from '../../lib/state/sources.ts';
import type { World } from './view-sources.ts';

const folded = (words: string) => words.toLocaleLowerCase();
const wordsOf = (query: string) => folded(query).split(/\s+/u);

function has(query: string, ...texts: readonly (string | undefined)[]): boolean {
  const all = folded(texts.join(' '));
  return wordsOf(query).every((word) => all.includes(word));
}

type Shelves = Pick<World, 'readings' | 'notes' | 'indexing'>;

const notesOn = ({ notes }: Shelves, id: string) =>
  notes.value.filter(({ target }) => target.articleId === id);
const peopleIn = ({ readings }: Shelves) =>
  readings.value.flatMap(({ analysis }) => analysis.entities.filter(isPerson));

/** The readings that have all that is asked for besides words. */
function fitting(world: Shelves, { person, outlet, from, to, tag, noted }: Facets): readonly Reading[] {
  return world.readings.value.filter(({ saved, analysis }) => {
    const day = saved.publishedAt ?? saved.firstReadAt;
    const theirs = notesOn(world, saved.id);
    return (
      (person === undefined || analysis.entities.some(({ name }) => name === person)) &&
      (outlet === undefined || outletOf(saved) === outlet) &&
      (from === undefined || day >= from) &&
      (to === undefined || day.slice(0, 10) <= to) &&
      (tag === undefined || theirs.some(({ tags }) => tags.includes(tag))) &&
      (!noted || theirs.length > 0)
    );
  });
}

/** What the library finds, over the readings of a small world. */
export function findersOf(
  world: Shelves,
): Pick<LibrarySource, 'watchShelf' | 'watchQuotes' | 'watchNoteShelf' | 'watchFacets'> {
  const { readings, notes, indexing } = world;
  return {
    watchShelf: ({ query, limit, ...facets }, onChange) =>
      effect(() => {
        const found = fitting(world, facets).filter(({ saved, article }) => {
          const bodies = notesOn(world, saved.id).map(({ body }) => body);
          return has(query, saved.title, saved.siteName, saved.url, article.text, ...bodies);
        });
        const items = found
          .slice(0, limit)
          .map(({ saved }) => ({ article: saved, notes: notesOn(world, saved.id) }));
        const ids = found.map(({ saved }) => saved.id);
        onChange({
          total: readings.value.length,
          count: ids.length,
          found: ids,
          items,
          indexing: indexing.value,
        });
      }),
    watchQuotes: ({ query, limit, ...facets }, onChange) =>
      effect(() => {
        const quotes = fitting(world, facets).flatMap(({ saved, analysis }) =>
          analysis.quotes
            .filter(({ text, speaker }) => has(query, text, speaker?.name))
            .map((quote) => ({ saved, quote })),
        );
        onChange({ quotes: quotes.slice(0, limit), more: quotes.length > limit });
      }),
    watchNoteShelf: ({ query, limit, ...facets }, onChange) =>
      effect(() => {
        const found = fitting(world, facets).flatMap(({ saved }) =>
          notesOn(world, saved.id)
            .filter(({ body }) => has(query, body))
            .map((note) => ({ note, article: saved })),
        );
        onChange({ notes: found.slice(0, limit), count: found.length });
      }),
    watchFacets: (_, onChange) =>
      effect(() => {
        const names = [...new Set(peopleIn(world).map(({ name }) => name))];
        const outlets = [...new Set(readings.value.map(({ saved }) => outletOf(saved)))];
        const tags = [...new Set(notes.value.flatMap((note) => note.tags))];
        onChange({
          people: names.map((name) => ({ key: name, name, articles: 1 })),
          outlets: outlets.map((name) => ({ name, articles: 1 })),
          stories: [],
          tags: tags.map((name) => ({ name, notes: 1 })),
        });
      }),
  };
}

/** The people of the library, over the readings of a small world. */
export function peopleOf(world: Shelves): Pick<LibrarySource, 'watchPeople' | 'watchPerson'> {
  const { readings } = world;
  return {
    watchPeople: (query, onChange) =>
      effect(() => {
        const names = [...new Set(peopleIn(world).map(({ name }) => name))];
        const fits = (name: string) => wordsOf(query).every((word) => folded(name).includes(word));
        const articles = (name: string) => peopleIn(world).filter((each) => each.name === name).length;
        onChange(names.filter(fits).map((name) => ({ key: name, name, articles: articles(name) })));
      }),
    watchPerson: (key, onChange) =>
      effect(() => {
        const theirs = readings.value.flatMap(({ saved, analysis }) => {
          const entity = analysis.entities.find(({ name }) => name === key);
          return entity ? [{ saved, roles: entity.roles.map(({ text }) => text) }] : [];
        });
        const quotes = readings.value.flatMap(({ saved, analysis }) =>
          analysis.quotes.filter(({ speaker }) => speaker?.name === key).map((quote) => ({ saved, quote })),
        );
        const noted = world.notes.value.filter(
          ({ target }) => target.kind === 'entity' && target.entity.name === key,
        );
        const page = { key, name: key, articles: theirs, quotes, notes: noted, more: false };
        onChange(theirs.length > 0 ? page : undefined);
      }),
  };
}

function isPerson({ kind }: { readonly kind: string }): boolean {
  return kind === 'person';
}
