import type { Entity, EntityId } from '../model/analysis.ts';
import type { Known, Office } from '../model/context.ts';
import organizations from './organizations.json' with { type: 'json' };
import world from './world.json' with { type: 'json' };

/** The year of what the list says of offices. */
export const AS_OF: string = world.asOf;

interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly capital?: string;
  readonly languages: readonly string[];
  readonly currency?: string;
  readonly offices: readonly (readonly (string | number)[])[];
}

/** An office, and the country that it is one of. */
interface Placed {
  readonly office: Office;
  readonly country: Known;
}

const countries = new Map<string, Extract<Known, { kind: 'country' }>>();
const holders = new Map<string, Placed[]>();
const bodies = new Map<string, Known>();

for (const { names, offices, ...facts } of world.countries as readonly Country[]) {
  const held = offices.map(([title, holder, since]) => ({
    title: String(title),
    holder: String(holder),
    since: Number(since),
  }));
  const country = { kind: 'country', ...facts, offices: held } as const;
  for (const name of names) countries.set(keyOf(name), country);
  for (const office of held) {
    const key = keyOf(office.holder);
    holders.set(key, [...(holders.get(key) ?? []), { office, country }]);
  }
}
for (const { names, ...facts } of organizations)
  for (const name of names) bodies.set(keyOf(name), { kind: 'organization', ...facts });

/**
 * What the list knows of the entities of one article. Names must be the same as in the list but for accents; of people
 * it takes their full name, and that the article names the country of the office or calls them by it: others may be
 * called the same.
 */
export function lookUp(entities: readonly Entity[]): ReadonlyMap<EntityId, Known> {
  const places = entities
    .filter(({ kind }) => kind === 'place')
    .map(({ name }) => countries.get(keyOf(name)));
  const named = new Set<Known | undefined>(places);
  const found = entities.flatMap((entity) => {
    const known = find(entity, named);
    return known ? [[entity.id, known] as const] : [];
  });
  return new Map(found);
}

function find(entity: Entity, named: ReadonlySet<Known | undefined>): Known | undefined {
  const key = keyOf(entity.name);
  if (entity.kind === 'place') return countries.get(key);
  if (entity.kind === 'organization') return bodies.get(key);
  if (entity.kind !== 'person') return undefined;
  const held = holders.get(key) ?? [];
  const isMeant = held.some(({ office, country }) => named.has(country) || isCalled(entity, office));
  return isMeant ? { kind: 'person', offices: held.map(({ office }) => office) } : undefined;
}

/** Whether the article calls somebody by their office: `Prime Minister of Norway` is `prime minister` there. */
function isCalled({ roles }: Entity, { title }: Office): boolean {
  const word = title.replace(/ of .*$/, '').toLowerCase();
  return roles.some(({ text }) => text.toLowerCase().includes(word));
}

/** A name for comparing: without accents and typographic apostrophes. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/ı/gu, 'i')
    .replace(/[’ʻ]/gu, "'");
}
