import { readFileSync } from 'node:fs';
import { type KeyedNumbers, toStoredKey } from '../../lib/analyze/ner/key-table.ts';
import {
  LONGEST_LISTED,
  NAME_LISTS,
  type NameList,
  OPENS_LONGER,
  phraseKey,
  wordKey,
} from '../../lib/analyze/ner/name-table.ts';

/** Which list of the gathered names goes where. */
const SOURCES: { readonly [list in NameList]: string } = {
  country: 'CTRY',
  city: 'CITY',
  largeCity: 'CITYBIG',
  province: 'ADM',
  demonym: 'DEMO',
  firstName: 'FIRST',
  lastName: 'LAST',
  organization: 'ORG',
  ordinaryWord: 'LOWER',
  company: 'CORP',
  club: 'CLUB',
};

/** Names by their list. */
export type NameLists = { readonly [list in NameList]: readonly string[] };

/** Reads the gathered names; further organizations are those of our own list. */
export function readNameLists(file: string, organizations: readonly string[]): NameLists {
  const gathered = JSON.parse(readFileSync(file, 'utf8')) as { [list: string]: string[] };
  const lists = Object.fromEntries(
    NAME_LISTS.map((list) => [list, gathered[SOURCES[list]] ?? []]),
  ) as unknown as NameLists;
  return { ...lists, organization: [...lists.organization, ...organizations] };
}

/** Packs the lists into keys and masks. */
export function packNames(lists: NameLists): KeyedNumbers {
  const masks = new Map<number, number>();
  const add = (key: number, mask: number) => {
    const stored = toStoredKey(key);
    masks.set(stored, (masks.get(stored) ?? 0) | mask);
  };
  NAME_LISTS.forEach((list, bit) => {
    for (const name of lists[list]) {
      const words = name.split(' ').filter((word) => word !== '');
      if (words.length === 0 || words.length > LONGEST_LISTED) continue;
      let key = wordKey(words[0] ?? '');
      if (words.length > 1) add(key, OPENS_LONGER);
      for (const word of words.slice(1)) key = phraseKey(key, wordKey(word));
      add(key, 1 << bit);
    }
  });
  const keys = Uint32Array.from(masks.keys()).sort();
  return { keys, numbers: Uint16Array.from(keys, (key) => masks.get(key) ?? 0) };
}
