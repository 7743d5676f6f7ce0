import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PersonEntry, PersonKey, PersonPage } from '../model/person.ts';
import type { LibrarySource } from './sources.ts';

/** The people of the library, and the one whose page is open. */
export interface PeopleShelf {
  /** Those most named first; absent until the library has answered. */
  readonly people: ReadonlySignal<readonly PersonEntry[] | undefined>;
  /** Absent until the library has answered, and where there is no such person anymore. */
  readonly person: ReadonlySignal<PersonPage | undefined>;
  dispose(): void;
}

/** What of a view of the library is about people. */
interface PeopleView {
  readonly shelf: string;
  readonly query: string;
  readonly person?: PersonKey;
}

/** Follows the people whom the view asks for; asks for none while other shelves are shown. */
export function createPeopleShelf(
  library: Pick<LibrarySource, 'watchPeople' | 'watchPerson'>,
  view: ReadonlySignal<PeopleView>,
): PeopleShelf {
  const people = signal<readonly PersonEntry[] | undefined>(undefined);
  const person = signal<PersonPage | undefined>(undefined);
  const query = computed(() => (view.value.shelf === 'people' ? view.value.query : undefined));
  const key = computed(() => view.value.person);
  const stops = [
    effect(() => {
      if (query.value === undefined) return undefined;
      return library.watchPeople(query.value, (found) => {
        people.value = found;
      });
    }),
    effect(() => {
      person.value = undefined;
      if (key.value === undefined) return undefined;
      return library.watchPerson(key.value, (found) => {
        person.value = found;
      });
    }),
  ];
  return {
    people,
    person,
    dispose() {
      for (const stop of stops) stop();
    },
  };
}
