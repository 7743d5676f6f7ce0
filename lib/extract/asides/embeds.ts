import type { Aside } from '../../model/article.ts';
import { LONGEST_ADDRESS, LONGEST_ASIDE, LONGEST_AUTHOR } from '../../model/article-bounds.ts';
import { readBlocks } from '../blocks.ts';

/** Posts that the page itself writes out, by the class that each network's own embedding code gives them. */
export const WRITTEN_EMBEDS =
  '.twitter-tweet,.twitter-video,.instagram-media,.tiktok-embed,.fb-post,.bluesky-embed,.mastodon-embed,.threads-post,.text-post-media,.reddit-card,.reddit-embed-bq';

/** All that may be an embedded post; `toEmbed` looks closer at frames. */
export const EMBEDS = `${WRITTEN_EMBEDS},iframe[src]`;

/** Addresses from which the networks serve a post in a frame. */
const FRAME =
  /^https?:\/\/(?:platform\.twitter\.com\/embed\/|(?:www\.)?instagram\.com\/(?:p|reel)\/|(?:www\.)?tiktok\.com\/embed|(?:www\.)?facebook\.com\/plugins\/(?:post|video)\.php|embed\.bsky\.app\/|(?:www\.)?threads\.(?:net|com)\/@|embed\.reddit\.com\/|(?:www\.)?redditmedia\.com\/|[\w.-]{3,100}\/@[\w.-]{1,60}\/\d{5,25}\/embed)/i;
/** Where a post lives: its address is the last link of this form, since the post's own words may hold others. */
const POST =
  /^https?:\/\/(?:[\w.-]{1,100}\/(?:@[\w.-]{1,60}\/(?:video\/|post\/)?\w|profile\/[^/]{1,100}\/post\/|(?:p|reel)\/|r\/\w{1,50}\/comments\/)|(?:mobile\.|www\.)?(?:twitter|x)\.com\/\w{1,30}\/status\/|(?:[\w-]{1,20}\.)?facebook\.com\/)/i;
const ADDRESSES = [
  'data-instgrm-permalink',
  'data-text-post-permalink',
  'cite',
  'data-href',
  'data-embed-url',
];
const SIGNED = /[—–-]\s?([^—–()]{1,80}\(@[\w.@-]{1,80}\))/u; // "— Ada Moll (@adamoll) March 3, 2026"
const HANDLE = /\/(?:profile\/|@)([\w.-]{1,80})\/|(?:twitter|x)\.com\/(\w{1,30})\/status\//i;

/** Reads an embedded post; undefined where a frame shows something else. */
export function toEmbed(element: Element): Omit<Aside, 'at'> | undefined {
  if (element.localName === 'iframe') {
    const url = frameAddress(element);
    return url === undefined ? undefined : { kind: 'embed', text: '', url, author: handleIn(url) };
  }
  const url = postAddress(element);
  const text = readBlocks(element)
    .map((block) => block.text)
    .join(' ');
  if (text === '' && url === undefined) return undefined;
  const author = SIGNED.exec(text)?.[1]?.trim() ?? handleIn(url ?? '');
  return { kind: 'embed', text: text.slice(0, LONGEST_ASIDE), url, author: author?.slice(0, LONGEST_AUTHOR) };
}

function frameAddress(element: Element): string | undefined {
  const address = webAddress(element.getAttribute('src'), element);
  if (!address || !FRAME.test(address)) return undefined;
  return webAddress(new URL(address).searchParams.get('href'), element) ?? address;
}

function postAddress(element: Element): string | undefined {
  const own = ADDRESSES.map((name) => webAddress(element.getAttribute(name), element)).find(Boolean);
  if (own) return own;
  const links = [...element.querySelectorAll('a[href]')].map((link) =>
    webAddress(link.getAttribute('href'), link),
  );
  return links.findLast((link) => link !== undefined && POST.test(link));
}

function webAddress(raw: string | null, { baseURI }: Element): string | undefined {
  if (!raw || raw.length > LONGEST_ADDRESS || !URL.canParse(raw, baseURI)) return undefined;
  const { protocol, href } = new URL(raw, baseURI);
  return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS ? href : undefined;
}

function handleIn(url: string): string | undefined {
  const [, profile, account] = HANDLE.exec(url) ?? [];
  const handle = profile ?? account;
  return handle && `@${handle}`;
}
