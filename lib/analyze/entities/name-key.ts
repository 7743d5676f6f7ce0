import type { EntityKind } from '../../model/analysis.ts';
import type { NameKnowledge } from './name-knowledge.ts';

/** A name as the merger compares it. */
export interface NameKey {
  /** The words without titles, articles and legal forms, accents dropped, lower case. */
  readonly words: readonly string[];
  readonly key: string;
  /** The same words as written. */
  readonly written: readonly string[];
  /** The words as written with a legal form, where there is one: an acronym counts its letter. */
  readonly whole: readonly string[];
}

const LEGAL_FORMS = new Set(
  'inc corp corporation co company ltd limited plc llc ag gmbh sa nv se spa oyj ab asa'.split(' '),
);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Drops accents: "Élysée" and "Elysee" are one word. */
function foldAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`ʼ]/g, "'");
}

/** Brings a name into the form in which two spellings of it are equal. */
export function toNameKey(name: string, kind: EntityKind, known: NameKnowledge): NameKey {
  let written = foldAccents(name)
    .replace(/["“”()]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const plain = (word: string | undefined) => (word ?? '').toLowerCase().replace(/\.$/, '');
  if (kind === 'person') {
    while (written.length > 1 && known.titles.has(plain(written[0]))) written = written.slice(1);
    while (written.length > 1 && GENERATIONS.has(plain(written.at(-1)))) written = written.slice(0, -1);
  } else if (written.length > 1 && plain(written[0]) === 'the') {
    written = written.slice(1);
  }
  const whole = written;
  if (kind === 'organization') {
    while (written.length > 1 && LEGAL_FORMS.has(plain(written.at(-1)))) written = written.slice(0, -1);
  }
  const words = written.map(plain);
  const joined = words.join(' ').replace(/[.]/g, '').replace(/-/g, ' ');
  if (kind === 'organization' && joined === 'europe') return { words, key: 'european union', written, whole }; // "Europe agreed"
  return {
    words,
    key: kind === 'person' ? joined : (known.otherNames.get(joined) ?? joined),
    written,
    whole,
  };
}

/** The letters that an acronym of the name would have, small words left out: "European Union" gives "EU". */
export function initialsOf(written: readonly string[]): string {
  return written
    .flatMap((word) => word.split('-'))
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
    .map((word) => word[0])
    .join('');
}

/** The acronym that the name is, without its periods; undefined where it is none. */
export function toAcronym(written: readonly string[]): string | undefined {
  if (written.length !== 1) return undefined;
  const letters = (written[0] ?? '').replace(/\./g, '');
  return /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(letters) ? letters : undefined;
}

/** All acronyms that a name of several words may have: "ABC", with small words "BoJ", with or without a legal form. */
export function acronymsOf({ written, whole }: NameKey): string[] {
  if (whole.length < 2) return [];
  const withSmall = whole.map((word) => word[0] ?? '').join('');
  return [...new Set([initialsOf(written), initialsOf(whole), withSmall])].filter(
    (letters) => letters.length > 1,
  );
}
