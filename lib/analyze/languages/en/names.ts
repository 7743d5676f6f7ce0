import type { NameKnowledge } from '../../entities/name-knowledge.ts';
import type { Gender } from '../../quotes/speech-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { firstNames } from './name-genders.ts';
import * as words from './name-words.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { ORGANIZATIONS } from './organizations.ts';
import { OTHER_NAMES } from './other-names.ts';
import { titles } from './people.ts';
import { CITIES, COUNTRIES, DEMONYMS } from './place-names.ts';

const names = (packed: string): ReadonlySet<string> => new Set(packed.trim().split(/[|\n]/));
const list = (packed: string): ReadonlySet<string> => new Set(packed.trim().split(/\s+/));

const genderedTitles = [...titles].flatMap(([title, gender]): [string, Gender][] =>
  gender ? [[title, gender]] : [],
);

/** What English news needs to know to read names. */
export const englishNames: NameKnowledge = {
  countries: names(COUNTRIES),
  cities: names(CITIES),
  demonyms: names(DEMONYMS),
  organizations: names(ORGANIZATIONS),
  firstNames: names(FIRST_NAMES),
  ordinaryWords: names(ORDINARY_WORDS),
  otherNames: OTHER_NAMES,
  titles: list(words.TITLES),
  genders: new Map([...firstNames, ...genderedTitles]),
  roleNouns: list(words.ROLE_NOUNS),
  roleModifiers: list(words.ROLE_MODIFIERS),
  organizationWords: list(words.ORGANIZATION_WORDS),
  organizationHeads: list(words.ORGANIZATION_HEADS),
  organizationNouns: list(words.ORGANIZATION_NOUNS),
  placeWords: list(words.PLACE_WORDS),
  placeHeads: list(words.PLACE_HEADS),
  placeNouns: list(words.PLACE_NOUNS),
  placePrepositions: list(words.PLACE_PREPOSITIONS),
  eventWords: list(words.EVENT_WORDS),
  eventHeads: list(words.EVENT_HEADS),
  particles: list(words.NAME_PARTICLES),
  calendar: list(words.CALENDAR),
  adjectives: list(words.ADJECTIVES),
  speechVerbs: list(words.SPEECH_VERBS),
  personVerbs: list(words.PERSON_VERBS),
};
