import { cleanText } from './white-space.ts';

/** The page's meta tags by name, lower case; of several with one name all are kept, in order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads name, property, itemprop and http-equiv of every meta tag with content. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = cleanText(meta.getAttribute('content')?.slice(0, 4000));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const known = tags.get(name);
      if (known) known.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** The first content among these names, tried in order. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content) return content;
  }
  return undefined;
}

/** All contents of these names. */
export function allMeta(tags: MetaTags, names: readonly string[]): string[] {
  return names.flatMap((name) => tags.get(name) ?? []);
}
