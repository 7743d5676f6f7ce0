import type { Entity, EntityId, Quote } from '../model/analysis.ts';
import type { NewToYou } from '../model/story.ts';

/** People, organizations and places that the reader meets for the first time, in this story or any other. */
export function newNames({ people, organizations, places, metElsewhere }: NewToYou) {
  const neverMet = (entities: readonly Entity[]) => entities.filter(({ id }) => !metElsewhere.has(id));
  return {
    people: neverMet(people),
    organizations: neverMet(organizations),
    places: neverMet(places),
    elsewhere: [...people, ...organizations, ...places].filter(({ id }) => metElsewhere.has(id)),
  };
}

/** How many things in an article the reader meets for the first time. */
export function countNews(news: NewToYou): number {
  const { people, organizations, places } = newNames(news);
  const all = [people, organizations, places, news.quotes, news.events, news.numbers];
  return all.reduce((sum, { length }) => sum + length, 0);
}

/** Of the cast, those whom the reader meets for the first time. In a first article that says nothing. */
export function newcomersOf(news: NewToYou | undefined): ReadonlySet<EntityId> {
  if (!news || news.first) return new Set();
  const { people, organizations, places } = newNames(news);
  return new Set([...people, ...organizations, ...places].map(({ id }) => id));
}

/** New quotes by the name of who spoke, in the order in which they first speak; those without a speaker last. */
export function newQuotesBySpeaker(
  quotes: readonly Quote[],
): readonly { readonly name?: string; readonly quotes: readonly Quote[] }[] {
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const name = quote.speaker?.name;
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(quote);
    else groups.set(name, [quote]);
  }
  const others = quotes.filter((quote) => !quote.speaker);
  const named = [...groups].map(([name, theirs]) => ({ name, quotes: theirs }));
  return others.length > 0 ? [...named, { quotes: others }] : named;
}
