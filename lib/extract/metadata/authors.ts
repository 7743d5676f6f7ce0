import { cleanText, plainWords } from '../white-space.ts';

const LEAD_IN =
  /^\s*(?:about|(?:(?:written|reported|posted|published|story|text|words|article|review|analysis|opinion)\s+)?(?:by|von|par|por|di|da|door|av|af|przez|text|words|story|autor(?:[/:*]?in)?|author|foto|reporter))\b[:\s]+/i;
const GLUED_BY = /^\s*By(?=\p{Lu})/u;
const TAIL =
  /(?:\||\b(?:published|updated|posted|last updated|aktualisiert|veröffentlicht|stand|uhr)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:on\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d).*$/is;
const SPLIT = /[,;|/\n·•&、，；]|\s(?:and|und|et|y|e|og|och|en)\s/i;
const ROLE =
  /\b(?:staff|senior|chief|deputy|editors?(?:-in-chief)?|reporters?|writers?|correspondents?|columnists?|contribut(?:ors?|ing)|journalists?|associate|political|national|special|produ[ck]er|photograph\w*|redakt\w+|redacci\S*|autor(?:in)?|volont\w*|desk|team|service|agenc\w+|press|news|nachrichten|media|bureau|analyst|expert|professor|director|author|gmbh|inc|ltd|university|institute|brandroom|online|coordinator|content|marketing)\b/i;
const NOBODY =
  /^(?:admin\w*|staff|editors?|editorial|redaktion|newsroom|web ?desk|news ?desk|guest|anonymous|an[óo]nimo|null|undefined|none|by|author|authors?|home|news|follow|share|view|(?:read )?more|about|unknown|user|webmaster|the|profile|agencies|agency|and|with|contributor|post|red|reuters|ap|afp|dpa|apa|sid|ani|pti|upi|efe|ansa|tass|interfax|xinhua|associated press|agence france-presse|the\s.*)$/i;
const ORGANIZATION = /\b(?:team|agenc\w+|press|nachrichten|media|bureau|gmbh|inc|ltd|institute|times)$/i; // as the last word of what would be a name
/** Lines on who edited, took the pictures or contributed, and wrote nothing. */
export const HELPER =
  /^(?:with\s)?(?:additional\s)?(?:contributions?\s(?:from|by)|(?:edited|reviewed|medically reviewed|fact[- ]checked|styled|photograph(?:y|s|ed)|photos?|illustrat(?:ions?|ed))\sby|redaktion:)\s*/i;
const CONJUNCTION = /^(?:and|und|et|y|e|og|och|en)\s+/i; // left behind a comma
const HANDLE = /^[a-z][\w.]*$/; // how an account is called
const ADDRESS = /^(?:www\.|@)|@|^\S+\.[a-z]{2,6}$/i;
const ABBREVIATION = /^\p{Lu}{2,5}$/u; // an agency or the site, not a person
const PARTICLE =
  /^(?:de|da|di|do|das|dos|du|des|del|della|van|von|vom|vander|der|den|dem|het|la|le|les|lo|bin|bint|ibn|ben|al|el|ul|ur|ter|ten|zu|zum|zur|af|av|st|y|e|og|och|und|et)$/;
// "By" and "reporter" in Chinese, Japanese and Korean, and how newspapers and desks end their names there.
const EAST_ASIAN_LEAD_IN = /^(?:著者|執筆者?|記者|文|作者|记者|撰文|取材|기자|글)\s*[:：／/＝=]\s*/u;
const EAST_ASIAN_ROLE = /\s*(?:記者|记者|기자|特派員|編集委員)$/u;
const EAST_ASIAN_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{2,4}|\p{Script=Hangul}{3,4})$/u;
const EAST_ASIAN_DESK =
  /(?:編集部|编辑部?|新聞社?|新闻网?|通信社?|通讯社|社説|取材班|編集|责编|责任编辑|デジタル|オンライン|ニュース|日报|日報|晚报|网|網|報|뉴스|일보|신문|통신|방송)$/u;
const FULL_NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|do|dos|du|van|von|der|den|la|le|bin|al|el|ter|zu|y)){1,4}$/u;
const LONGEST_NAME = 50;

/** The site as its authors fields may name it: by its name, or by its host. */
export interface SiteNames {
  readonly siteName?: string;
  readonly publisher?: string;
  readonly url: string;
}

/** Names of people out of author fields: lead-ins, roles, agencies, handles, addresses and the site's own name taken off. */
export function cleanAuthors(fields: readonly string[], site: SiteNames): string[] {
  const names = new Map<string, string>();
  for (const field of fields.slice(0, 30)) {
    if (HELPER.test(field) || isNamedAs(plainWords(field), site)) continue;
    const bare = decodeEntities(field.slice(0, 400))
      .replace(/https?:\/\/\S+/g, '')
      .replace(GLUED_BY, '')
      .replace(LEAD_IN, '')
      .replace(TAIL, '')
      .replace(/\([^)]*\)/g, '');
    const parts = bare.split(SPLIT);
    // "courier.test, Springfield, USA": a publisher and where it sits.
    if (parts.length > 1 && ADDRESS.test(parts[0]?.trim() ?? '')) continue;
    for (const part of parts) {
      const name = cleanName(part);
      const key = plainWords(name ?? '');
      // "By Jane Roe, The Courier, London": behind the site stands where, not who.
      if (names.size > 0 && isSite(plainWords(part), site)) break;
      if (name && key && !names.has(key) && !isSite(key, site)) names.set(key, name);
    }
  }
  return [...names.values()];
}

function cleanName(part: string): string | undefined {
  const bare = cleanText(part)
    .replace(EAST_ASIAN_LEAD_IN, '')
    .replace(EAST_ASIAN_ROLE, '')
    .replace(CONJUNCTION, '')
    .replace(LEAD_IN, '')
    .replace(/ (?:for|für|pour|in|from) .*$/i, '')
    .replace(/^[\s\-–—:.[]+|(?<![\s\-–—:\]])[\s\-–—:\]]+$/g, '');
  const name = /^[a-z]+(?:-[a-z]+)+$/.test(bare) ? fromSlug(bare) : bare;
  if (name.length > LONGEST_NAME || NOBODY.test(name) || ADDRESS.test(name) || ABBREVIATION.test(name))
    return undefined;
  if (EAST_ASIAN_DESK.test(name)) return undefined;
  if (HANDLE.test(name) || ORGANIZATION.test(name) || isSentence(name)) return undefined;
  if (/\d/.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  const role = name.search(ROLE);
  if (role < 0) return name;
  // "Jane Roe Political Editor": the capitalized words before the role are the name.
  return /^((?:\p{Lu}[\p{L}'’.-]+\s?){2,3})/u.exec(name.slice(0, role))?.[1]?.trim();
}

/** "Download our app", "Model at An Agency": words in lower case between others that are no particles of names. */
function isSentence(name: string): boolean {
  const words = name.split(' ');
  return /^\p{Lu}/u.test(name) && words.some((word) => /^\p{Ll}{2,}$/u.test(word) && !PARTICLE.test(word));
}

function fromSlug(slug: string): string {
  return slug.replace(
    /(^|-)([a-z])/g,
    (_all, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase(),
  );
}

/** Whether a name is the site's: equal to its name, or made of its host's. */
function isSite(key: string, site: SiteNames): boolean {
  if (isNamedAs(key, site)) return true;
  const { url } = site;
  const host = /^https?:\/\/([^/:]+)/i.exec(url)?.[1] ?? '';
  const label = (
    host
      .replace(/\.(?:com?|org|net|gov|edu)(?:\.\w{2})?$|\.\w{2,6}$/i, '')
      .split('.')
      .at(-1) ?? ''
  ).replace(/\W/g, '');
  if (label.length < 3) return false;
  const squeezed = key.replace(/^the /, '').replace(/ /g, '');
  return (
    squeezed === label.replace(/^the/, '') ||
    key.split(' ').includes(label) ||
    (label.length >= 3 && squeezed.startsWith(label))
  );
}

function isNamedAs(key: string, { siteName, publisher }: SiteNames): boolean {
  return [siteName, publisher].some((name) => name && key === plainWords(name));
}

/** What a line near the headline must look like to be a name: capitalized words, particles between them; or a few characters of East Asia. */
export function isFullName(name: string): boolean {
  return FULL_NAME.test(name) || EAST_ASIAN_NAME.test(name);
}

/** The names in a line near the headline. Several words of East Asia may be the subjects that somebody writes on. */
export function fullNamesIn(line: string, site: SiteNames): string[] {
  const names = cleanAuthors([line], site).filter(isFullName);
  return names.length > 1 && names.some((name) => EAST_ASIAN_NAME.test(name)) ? [] : names;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  szlig: 'ß',
  ntilde: 'ñ',
};
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** Character references, which pages write into JSON-LD where they mean nothing. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(x?)([\da-f]{1,6});/gi, (all, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all;
    })
    .replace(/&([a-z])(acute|grave|uml|circ|tilde|cedil|ring);/gi, (_all, letter: string, mark: string) =>
      (letter + (MARKS[mark.toLowerCase()] ?? '')).normalize('NFC'),
    )
    .replace(
      /&(amp|quot|apos|nbsp|szlig|ntilde);/gi,
      (_all, name: string) => ENTITIES[name.toLowerCase()] ?? '',
    );
}
