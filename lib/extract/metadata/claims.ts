import type { MetadataSource } from '../../model/article.ts';

/** What one source says of an article, each field's values by falling trust. */
export interface Claims {
  readonly source: MetadataSource;
  readonly titles?: readonly string[];
  readonly authors?: readonly string[];
  /** Authors that are only pointed at: often they put the text on the site. */
  readonly referred?: readonly string[];
  readonly published?: readonly string[];
  readonly modified?: readonly string[];
  readonly sections?: readonly string[];
  readonly siteNames?: readonly string[];
  readonly langs?: readonly string[];
  readonly standfirsts?: readonly string[];
}

/** A value with where it was read. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: MetadataSource;
}

type Field = Exclude<keyof Claims, 'source'>;

/** All that the sources say of a field, by falling trust. */
export function allClaims(ladder: readonly Claims[], field: Field): Sourced<string>[] {
  return ladder.flatMap(({ source, [field]: values = [] }) => values.map((value) => ({ value, source })));
}

/** What `read` makes of the most trusted claim that it can read. */
export function firstReadable(
  ladder: readonly Claims[],
  field: Field,
  read: (raw: string) => string | undefined,
): Sourced<string> | undefined {
  for (const { value: raw, source } of allClaims(ladder, field)) {
    const value = read(raw);
    if (value !== undefined) return { value, source };
  }
  return undefined;
}
