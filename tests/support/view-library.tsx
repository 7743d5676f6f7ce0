import { signal } from '@preact/signals';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { Guard } from '../../components/problem/Guard.tsx';
import { failure } from '../../lib/model/result.ts';
import { createShelf } from '../../lib/state/library.ts';
import { AWKWARD, FERRY, FOREIGN, NOTES, RUMOR } from '../fixtures/readings.ts';
import { createViewWorld } from './view-sources.ts';

const READINGS = [FERRY, RUMOR, FOREIGN];

export function library(readings = READINGS) {
  return <LibraryView shelf={createShelf(createViewWorld({ readings, notes: NOTES }).sources)} />;
}

export function person() {
  const shelf = createShelf(createViewWorld({ readings: READINGS }).sources);
  shelf.show({ shelf: 'people', person: 'Marit Halvorsen' });
  return <LibraryView shelf={shelf} />;
}

/** The library after an update, while older articles are still being made findable. */
export function indexing() {
  const { world, sources } = createViewWorld({ readings: READINGS, notes: NOTES });
  world.indexing.value = true;
  const shelf = createShelf(sources);
  shelf.search('ferry');
  return <LibraryView shelf={shelf} />;
}

/** The library, searched for words that stand nowhere in it. */
export function nothingFound() {
  const shelf = createShelf(createViewWorld({ readings: READINGS, notes: NOTES }).sources);
  shelf.search('zeppelin');
  return <LibraryView shelf={shelf} />;
}

/** The first article was deleted, and can be taken back. */
export function deleted() {
  const shelf = createShelf(createViewWorld({ readings: READINGS, notes: NOTES }).sources);
  void shelf.remove(FERRY.saved);
  return <LibraryView shelf={shelf} />;
}

/** The database gave no answer as an article was to be deleted. */
export function troubled() {
  const { world, sources } = createViewWorld({ readings: READINGS, notes: NOTES });
  world.outcome = failure('databaseBlocked');
  const shelf = createShelf(sources);
  void shelf.remove(FERRY.saved);
  return <LibraryView shelf={shelf} />;
}

/** The library after something in it was damaged. */
export function setAside() {
  return (
    <Guard
      trouble={signal({ code: 'setAside' } as const)}
      onError={async () => false}
      onTold={() => undefined}
      onReload={() => undefined}
    >
      {library()}
    </Guard>
  );
}

/** The page of a story. */
export function storyPage(readings = READINGS) {
  const { world, sources } = createViewWorld({ readings, notes: NOTES });
  world.stories.value = { [AWKWARD.saved.id]: 'other' };
  const shelf = createShelf(sources);
  shelf.show({ shelf: 'stories', story: FERRY.saved.id });
  return <LibraryView shelf={shelf} />;
}

/** The library with a file that is being brought back: chosen already or not yet. */
export function importing(
  file?: string,
  change?: (world: ReturnType<typeof createViewWorld>['world']) => void,
) {
  const { world, sources } = createViewWorld({ readings: READINGS, notes: NOTES });
  change?.(world);
  const shelf = createShelf(sources);
  shelf.importing.open();
  if (file !== undefined) void shelf.importing.read(new Blob([file]));
  return <LibraryView shelf={shelf} />;
}

export function wiped() {
  const { world, sources } = createViewWorld();
  world.wiped = true;
  world.record.value = { lastAt: '2025-03-06T18:30:00.000Z', lastName: 'newsthread-backup-2025-03-06.json' };
  return <LibraryView shelf={createShelf(sources)} />;
}

export function exporting() {
  const shelf = createShelf(createViewWorld({ readings: READINGS, notes: NOTES }).sources);
  void shelf.exporting.run(async (progress) => {
    progress.tell(120, 480);
    await new Promise(() => undefined);
  });
  return <LibraryView shelf={shelf} />;
}
