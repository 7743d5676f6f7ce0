import type { Entity, EntityId, EntityKind, Quote } from '../model/analysis.ts';
import { append } from '../model/append.ts';
import type { Reading } from '../model/library.ts';
import type { NewToYou } from '../model/story.ts';
import { findChangedNumbers } from './amounts/changed-numbers.ts';
import { isAmong, type KeyedQuote, toKeyedQuote } from './distinct-quotes.ts';
import { keysOf, toNameKey } from './names.ts';
import { isSameEvent } from './same-event.ts';
import { speakerKey } from './speaker-key.ts';
import { toldEvents } from './told-events.ts';

/**
 * What of an article was not met in earlier reading of its story: people, organizations, places, quotes, dated events,
 * numbers. `metBefore` are those of its entities that were met in whatever story.
 */
export function findNews(
  reading: Reading,
  earlier: readonly Reading[],
  metBefore: ReadonlySet<EntityId> = new Set(),
): NewToYou {
  const others = earlier.filter(({ saved }) => saved.id !== reading.saved.id);
  const isNew = newNames(others);
  const { entities } = reading.analysis;
  const newOf = (kind: EntityKind) => entities.filter((entity) => entity.kind === kind && isNew(entity));
  const [people, organizations, places] = [newOf('person'), newOf('organization'), newOf('place')];
  const named = [...people, ...organizations, ...places].map(({ id }) => id);
  return {
    first: others.length === 0,
    people,
    organizations,
    places,
    metElsewhere: new Set(named.filter((id) => metBefore.has(id))),
    quotes: newQuotes(reading, others),
    events: newEvents(reading, others),
    numbers: findChangedNumbers(reading, others),
  };
}

/** Whether an entity goes by no name that an earlier article used. */
function newNames(earlier: readonly Reading[]): (entity: Entity) => boolean {
  const met = new Set<string>();
  const lastNames = new Set<string>();
  for (const { analysis } of earlier) {
    for (const entity of analysis.entities) {
      for (const key of keysOf(entity)) met.add(key);
      if (entity.kind === 'person') lastNames.add(toNameKey(entity.name).split(' ').at(-1) ?? '');
    }
  }
  return (entity) => {
    const keys = keysOf(entity);
    if (keys.some((key) => met.has(key))) return false;
    // An article that says only "Falk" may mean the Oda Falk of another one: then better not new than wrongly so.
    const [only] = keys;
    return !(entity.kind === 'person' && only && !only.includes(' ') && lastNames.has(only));
  };
}

function newQuotes(reading: Reading, earlier: readonly Reading[]): readonly Quote[] {
  const met = earlier.flatMap((each) => each.analysis.quotes.map((quote) => toKeyed(quote, each)));
  return reading.analysis.quotes.filter((quote) => !quote.fragment && !isAmong(toKeyed(quote, reading), met));
}

function toKeyed({ text, speaker }: Quote, { article, analysis }: Reading): KeyedQuote {
  const { publishedAt } = article;
  return toKeyedQuote(text, { speaker: speakerKey(speaker, analysis.entities), publishedAt });
}

function newEvents(reading: Reading, earlier: readonly Reading[]) {
  const met = new Map<string, ReturnType<typeof toldEvents>[number][]>();
  for (const each of earlier.flatMap(toldEvents)) append(met, each.date, each);
  return toldEvents(reading)
    .filter((told) => !met.get(told.date)?.some((other) => isSameEvent(told, other)))
    .map(({ event }) => event);
}
