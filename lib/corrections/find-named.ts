import type { Entity } from '../model/analysis.ts';

/**
 * The one of the cast that a reader means by a name, whatever its case and accents: by its full name, else by another
 * that it alone goes by. A name that two share means neither.
 */
export function findNamed(name: string, entities: readonly Entity[]): Entity | undefined {
  const full = entities.filter((entity) => isSameName(entity.name, name));
  if (full.length > 0) return full[0];
  const others = entities.filter(({ aliases }) => aliases.some((alias) => isSameName(alias, name)));
  return others.length === 1 ? others[0] : undefined;
}

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });

/** Whether two names are one, whatever their case and accents. */
export function isSameName(a: string, b: string): boolean {
  return compare(a, b) === 0;
}
