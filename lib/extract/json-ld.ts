import { cleanText, plainWords } from './white-space.ts';

/** What a page says of itself in schema.org's words: one typed object of its JSON-LD. */
export interface LdNode {
  readonly types: readonly string[];
  /** The property it hangs on, e.g. `itemListElement`; absent at the top and in a graph. */
  readonly under?: string;
  readonly json: Readonly<Record<string, unknown>>;
}

const MOST_LD = 2_000_000; // characters a page; above it parsing would be felt
const DEEPEST = 8;
const MOST_NODES = 400;

/** Reads all typed objects of a page's JSON-LD, nested ones included. Broken scripts are mended or left out. */
export function readJsonLd(document: Document): LdNode[] {
  const nodes: LdNode[] = [];
  let left = MOST_LD;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    left -= source.length;
    if (left < 0) break;
    collect(parseLoosely(source), undefined, 0, nodes);
  }
  return nodes;
}

function parseLoosely(source: string): unknown {
  const bare = source.replace(/<!--|-->|\/\/\s*(?=<!\[CDATA\[|\]\]>)|<!\[CDATA\[|\]\]>/g, '').trim();
  return parse(bare) ?? parse(mended(bare));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined; // a broken script is common and says nothing
  }
}

/** Line breaks in strings, commas before closing brackets and a semicolon at the end are the usual faults. */
function mended(source: string): string {
  return source
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s{0,20}([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

function collect(value: unknown, under: string | undefined, depth: number, nodes: LdNode[]): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, under, depth + 1, nodes);
    return;
  }
  const json = value as Record<string, unknown>;
  const types = stringsOf(json['@type']).map((type) =>
    type.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''),
  );
  if (types.length > 0) nodes.push({ types, under, json });
  for (const key of Object.keys(json)) {
    if (key !== '@type') collect(json[key], key === '@graph' ? undefined : key, depth + 1, nodes);
  }
}

/** The strings of a JSON-LD value, whether it is one, a list or none. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value] : [];
  return Array.isArray(value) ? value.flatMap(stringsOf) : [];
}

/**
 * The names in a JSON-LD value: strings, objects with a name, lists of both. What only refers to another of the page's
 * `nodes` (`{"@id": …}`) is called as that node is.
 */
export function namesOf(value: unknown, nodes: readonly LdNode[] = []): string[] {
  if (typeof value === 'string') return cleanText(value) ? [cleanText(value)] : [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => namesOf(item, nodes));
  if (typeof value !== 'object' || value === null) return [];
  const json = value as Record<string, unknown>;
  if (json['@list']) return namesOf(json['@list'], nodes);
  if (json['@value']) return namesOf(json['@value']);
  return namesOf(json.name ?? nodes.find((node) => isNamed(node, json['@id']))?.json.name);
}

function isNamed({ json }: LdNode, id: unknown): boolean {
  return typeof id === 'string' && json['@id'] === id && json.name !== undefined;
}

const ARTICLE_TYPE =
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|ScholarlyArticle|TechArticle|SatiricalArticle|AdvertiserContentArticle|\w*WebContent)$/;
const PART_OF_ANOTHER =
  /^(?:itemListElement|item|relatedLink|hasPart|isPartOf|blogPost|liveBlogUpdate|review|comment|mentions|about|citation|associatedMedia|publisher|author|isBasedOn)$/;

/** Whether a node is some kind of article. */
export function isArticleNode(node: LdNode): boolean {
  return node.types.some((type) => ARTICLE_TYPE.test(type));
}

/** Articles that a page describes beside others: six are a list, not a page's subject. */
export const MOST_ARTICLES = 6;

/** The node that describes the page itself: the one with its address, else its headline, else the only one. */
export function mainArticleNode(
  nodes: readonly LdNode[],
  addresses: readonly string[],
  title: string,
): LdNode | undefined {
  const articles = nodes.filter(isArticleNode);
  const whole = articles.filter((node) => !node.under || !PART_OF_ANOTHER.test(node.under));
  if (whole.length === 0) return articles.length === 1 ? articles[0] : undefined;
  const here = new Set(addresses.map(addressKey));
  const words = plainWords(title);
  return (
    whole.find((node) => addressesOf(node).some((address) => here.has(addressKey(address)))) ??
    whole.find((node) => namesOf(node.json.headline).some((line) => words.includes(plainWords(line)))) ??
    (whole.length <= MOST_ARTICLES ? whole[0] : undefined)
  );
}

/** The addresses that a node gives as its own. */
export function addressesOf(node: LdNode): string[] {
  const { url, mainEntityOfPage } = node.json;
  const page =
    typeof mainEntityOfPage === 'object' ? (mainEntityOfPage as Record<string, unknown> | null) : undefined;
  return [url, node.json['@id'], mainEntityOfPage, page?.['@id'], page?.url].flatMap(stringsOf);
}

/** Host and path of an address without `www.`, its last slash, query and fragment: for comparing. */
function addressKey(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '') // tried at the first of many slashes alone
    .toLowerCase();
}
