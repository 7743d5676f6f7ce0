import type { Entity, EntityId, EntityKind, Quote } from '../model/analysis.ts';
import { append } from '../model/append.ts';
import type { Reading } from '../model/library.ts';
import type { NewToYou } from '../model/story.ts';
import { findChangedNumbers } from './amounts/changed-numbers.ts';
import { keysOf, toNameKey } from './names.ts';
import { isSameEvent } from './same-event.ts';
import { toldEvents } from './told-events.ts';

/** A quote was met when so much of it, in runs of four words, was quoted before. */
const SHARE_MET = 0.6;
const RUN = 4;

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
  const { entities, quotes } = reading.analysis;
  const newOf = (kind: EntityKind) => entities.filter((entity) => entity.kind === kind && isNew(entity));
  const [people, organizations, places] = [newOf('person'), newOf('organization'), newOf('place')];
  const named = [...people, ...organizations, ...places].map(({ id }) => id);
  return {
    first: others.length === 0,
    people,
    organizations,
    places,
    metElsewhere: new Set(named.filter((id) => metBefore.has(id))),
    quotes: newQuotes(quotes, others),
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

function newQuotes(quotes: readonly Quote[], earlier: readonly Reading[]): readonly Quote[] {
  const met = new Set<string>();
  for (const { analysis } of earlier)
    for (const quote of analysis.quotes) for (const run of runsOf(quote)) met.add(run);
  return quotes.filter((quote) => {
    if (quote.fragment) return false;
    const runs = runsOf(quote);
    return runs.filter((run) => met.has(run)).length < SHARE_MET * runs.length;
  });
}

/** The quote in overlapping runs of words; a shorter one is a single run. */
function runsOf({ text }: Quote): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

function newEvents(reading: Reading, earlier: readonly Reading[]) {
  const met = new Map<string, ReturnType<typeof toldEvents>[number][]>();
  for (const each of earlier.flatMap(toldEvents)) append(met, each.date, each);
  return toldEvents(reading)
    .filter((told) => !met.get(told.date)?.some((other) => isSameEvent(told, other)))
    .map(({ event }) => event);
}
