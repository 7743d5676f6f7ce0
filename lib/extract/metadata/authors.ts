import { plainWords } from '../white-space.ts';

const LEAD_IN =
  /^\s*(?:(?:written|reported|posted|published|story|text|words|article|review|analysis|opinion)\s+)?(?:by|von|par|por|di|da|door|av|af|przez|text|words|story|autor(?:in)?|author|foto)\b[:\s]+/i;
const TAIL =
  /\s*(?:\||\bpublished\b|\bupdated\b|\bposted\b|\blast updated\b|\baktualisiert\b|\bveröffentlicht\b).*$/is;
const SPLIT = /\s*(?:,|;|\||\/|\n|·|•|&|\s(?:and|und|et|y|e|og|och|en)\s)\s*/i;
const ROLE =
  /\b(?:staff|senior|chief|deputy|editors?(?:-in-chief)?|reporters?|writers?|correspondents?|columnists?|contributors?|journalists?|associate|political|national|special|produ[ck]er|photograph\w*|redakt\w+|autor(?:in)?|volont\w*|desk|team|service|agenc\w+|press|news|media|bureau|analyst|expert|professor|director|author)\b/i;
const NOBODY =
  /^(?:admin\w*|staff|editors?|editorial|redaktion|newsroom|web ?desk|news ?desk|guest|anonymous|null|undefined|none|by|author|authors?|home|news|follow|share|view|more|about|unknown|user|webmaster|the|profile|agencies|agency|and|with|contributor|post)$/i;
const ADDRESS = /^(?:https?:|www\.|@)|\.(?:com|org|net|de|co\.uk|info|tv|fr|it|es)$|@/i;
const LONGEST_NAME = 50;

/** Names of people out of author fields: lead-ins, roles, handles, addresses and the site's own name taken off. */
export function cleanAuthors(fields: readonly string[], siteName: string | undefined): string[] {
  const site = plainWords(siteName ?? '');
  const names = new Map<string, string>();
  for (const field of fields.slice(0, 30)) {
    const bare = field
      .slice(0, 400)
      .replace(LEAD_IN, '')
      .replace(TAIL, '')
      .replace(/\s*\([^)]*\)/g, '');
    for (const part of bare.split(SPLIT)) {
      const name = cleanName(part, site);
      if (name && !names.has(plainWords(name))) names.set(plainWords(name), name);
    }
  }
  return [...names.values()];
}

function cleanName(part: string, site: string): string | undefined {
  const name = part
    .replace(LEAD_IN, '')
    .replace(/\s+(?:for|für|pour|in|from)\s.*$/i, '')
    .replace(/^[\s\-–—:]+|[\s\-–—:]+$/g, '');
  const words = plainWords(name);
  if (!words || name.length > LONGEST_NAME || NOBODY.test(name) || ADDRESS.test(name) || words === site)
    return undefined;
  if (/\d/.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  if (!ROLE.test(name)) return name;
  // "Jane Roe Political Editor": the capitalized words before the role are the name.
  const person = /^((?:\p{Lu}[\p{L}'’.-]+\s?){2,3})/u.exec(name)?.[1]?.trim();
  return person && !ROLE.test(person) ? person : undefined;
}
