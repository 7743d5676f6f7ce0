import type { NameKey } from './name-key.ts';

/** Short forms of given names, and spellings of one name, each with the form that stands for all. Our own list. */
const NICKNAMES = new Map(
  (
    'bill:william will:william bob:robert rob:robert dick:richard rick:richard jim:james jimmy:james joe:joseph ' +
    'mike:michael tom:thomas tony:anthony dan:daniel dave:david steve:stephen steven:stephen chris:christopher ' +
    'matt:matthew nick:nicholas ben:benjamin sam:samuel alex:alexander ed:edward ted:edward jeff:jeffrey ' +
    'liz:elizabeth beth:elizabeth kate:katherine kathy:katherine sue:susan ron:ronald don:donald ken:kenneth ' +
    'larry:lawrence andy:andrew greg:gregory pat:patrick peter:petr alexei:aleksei sasha:alexander hans:johann ' +
    'mohammad:mohammed muhammad:mohammed mohamed:mohammed ahmad:ahmed yousef:yusuf youssef:yusuf hussain:hussein'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const fullForm = (first: string): string => NICKNAMES.get(first) ?? first;
const bare = (surname: string): string => surname.replace(/^(?:al|el|as|ash|ad|ar|an)-/, '');

/** What two full names must share to be compared at all: the last word, without an Arabic article. */
export function surnameOf(name: NameKey): string {
  return bare(name.words.at(-1) ?? '');
}

/** Whether two full names (two words or more) with one surname can be of one person. */
export function isSamePerson(a: NameKey, b: NameKey): boolean {
  const [firstA = '', middleA = ''] = a.words;
  const [firstB = '', middleB = ''] = b.words;
  const x = fullForm(firstA);
  const y = fullForm(firstB);
  if (x === y || isInitialOf(x, y) || isInitialOf(y, x) || isSpelledAlike(x, y)) return true;
  if (a.words.length > 2 && fullForm(middleA) === y) return true;
  if (b.words.length > 2 && fullForm(middleB) === x) return true;
  return hasRun(a.words, b.words) || hasRun(b.words, a.words);
}

function isInitialOf(initial: string, name: string): boolean {
  const letters = initial.replace(/\./g, '');
  return letters.length <= 2 && letters !== '' && initial !== name && name.startsWith(letters[0] ?? ' ');
}

/** "Mahmoud" and "Mahmud", "Philip" and "Philipp": the same consonants and the same last letter. */
function isSpelledAlike(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || a.at(-1) !== b.at(-1)) return false;
  const consonants = (name: string) => name.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  return consonants(a).length > 2 && consonants(a) === consonants(b);
}

/** Whether the words differ in one letter (put in, left out, exchanged) or in the order of two, as slips do. */
export function differsByOne(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const rest = Math.min(a.length, b.length) - head;
  while (tail < rest && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = Math.max(a.length, b.length) - head - tail;
  const swapped = middle === 2 && a.length === b.length && a[head] === b[head + 1] && a[head + 1] === b[head];
  return middle === 1 || swapped;
}

/** Whether the words of `short`, two or more, stand in `long` one after the other. */
function hasRun(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  for (let at = 0; at + short.length <= long.length; at += 1) {
    if (short.every((word, i) => word === long[at + i])) return true;
  }
  return false;
}

/** Every single word by which a full name may be taken up again, the surname first. */
export function shortNamesOf(name: NameKey): string[] {
  const { words } = name;
  const last = words.at(-1) ?? '';
  const particles = words.length > 2 ? [words.slice(-2).join(' ')] : [];
  const halves = last.includes('-') ? [last.slice(last.lastIndexOf('-') + 1)] : [];
  return [last, bare(last), ...particles, ...halves, words[0] ?? '', ...words.slice(1, -1)];
}
