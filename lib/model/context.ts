/** An office as the list names it, in English, with who holds it. */
export interface Office {
  readonly title: string;
  readonly holder: string;
  /** The year in which it was taken up. */
  readonly since: number;
}

/** What the list that ships with the extension says of a well-known name. */
export type Known =
  | {
      readonly kind: 'country';
      /** ISO 3166-1 alpha-2. */
      readonly code: string;
      readonly capital?: string;
      /** ISO 639-1. */
      readonly languages: readonly string[];
      /** ISO 4217. */
      readonly currency?: string;
      readonly offices: readonly Office[];
    }
  | { readonly kind: 'person'; readonly offices: readonly Office[] }
  | {
      readonly kind: 'organization';
      readonly name: string;
      readonly short?: string;
      readonly founded: number;
      readonly seat?: string;
      /** In English. */
      readonly about: string;
    };
