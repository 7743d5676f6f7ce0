import { effect } from '@preact/signals';
import type { LibrarySource } from '../../lib/state/sources.ts';
import type { World } from './view-sources.ts';

const folded = (words: string) => words.toLocaleLowerCase();
const wordsOf = (query: string) => folded(query).split(/\s+/u);

/** What the library lists and finds, over the readings of a small world. */
export function shelvesOf({
  readings,
  notes,
}: Pick<World, 'readings' | 'notes'>): Pick<LibrarySource, 'watchShelf' | 'watchPeople' | 'watchPerson'> {
  const notesOn = (id: string) => notes.value.filter(({ target }) => target.articleId === id);
  const peopleOf = () => readings.value.flatMap(({ analysis }) => analysis.entities.filter(isPerson));
  return {
    watchShelf: ({ query, noted, limit }, onChange) =>
      effect(() => {
        const found = readings.value.filter(({ saved, article }) => {
          const bodies = notesOn(saved.id).map(({ body }) => body);
          const all = folded([saved.title, saved.siteName, saved.url, article.text, ...bodies].join(' '));
          if (noted && bodies.length === 0) return false;
          return wordsOf(query).every((word) => all.includes(word));
        });
        const items = found
          .slice(0, limit)
          .map(({ saved }) => ({ article: saved, notes: notesOn(saved.id) }));
        onChange({ total: readings.value.length, found: found.map(({ saved }) => saved.id), items });
      }),
    watchPeople: (query, onChange) =>
      effect(() => {
        const names = [...new Set(peopleOf().map(({ name }) => name))];
        const fits = (name: string) => wordsOf(query).every((word) => folded(name).includes(word));
        const articles = (name: string) => peopleOf().filter((each) => each.name === name).length;
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
        const noted = notes.value.filter(
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
