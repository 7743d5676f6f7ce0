import type { Entity } from '../model/analysis.ts';
import type { ArticleId } from '../model/library.ts';
import { onOneLine } from '../model/paragraphs.ts';
import type { EntityKey } from './rows.ts';

/** SHA-256, hexadecimal. */
export async function toHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Half a SHA-256 of the canonical address: 128 bits, so that no two articles of a library ever share one. */
export async function toArticleId(canonicalUrl: string): Promise<ArticleId> {
  return (await toHash(canonicalUrl)).slice(0, 32);
}

/** One person, organization or place has one key, however its name is cased, spaced or composed. */
export function toEntityKey({ kind, name }: Pick<Entity, 'kind' | 'name'>): EntityKey {
  const folded = onOneLine(name.normalize('NFKC').toLowerCase());
  return `${kind}:${folded}`;
}
