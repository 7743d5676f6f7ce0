import { SidebarView } from '../../components/sidebar/SidebarView.tsx';
import { selectText } from '../../lib/model/text-selector.ts';
import { createSidebar } from '../../lib/state/sidebar.ts';
import { AWKWARD, FERRY, RUMOR } from '../fixtures/readings.ts';
import { CAST_SET_RIGHT } from './view-corrected.ts';
import { placeOf } from './view-reading.ts';
import { createViewWorld, tabOf } from './view-sources.ts';

/** The cast of an article, and the world around it. */
export function openCast(reading = FERRY) {
  const { world, sources } = createViewWorld({ readings: [reading, RUMOR, AWKWARD], tab: tabOf(reading) });
  const sidebar = createSidebar(sources);
  sidebar.choose('cast');
  return { world, sidebar, view: <SidebarView sidebar={sidebar} onCopy={async () => true} /> };
}

/** The cast as the reader set it right. */
export const castSetRight = () => openCast(CAST_SET_RIGHT);

/** Two of the cast were met before, one of them often. */
export function castMet() {
  const opened = openCast();
  const [first, second] = FERRY.analysis.entities;
  const meetings = [
    { saved: RUMOR.saved, roles: ['chair of the harbor board'] },
    { saved: AWKWARD.saved, roles: [] },
  ];
  opened.world.met.value = new Map([
    [first?.id ?? '', { meetings, more: false, notes: [] }],
    [second?.id ?? '', { meetings: meetings.slice(1), more: true, notes: [] }],
  ]);
  return opened;
}

/** Words of the article are selected in the page. */
export function castSelecting() {
  const opened = openCast();
  const { text } = FERRY.article;
  opened.world.selection = selectText(text, placeOf(text, 'landing stage'));
  return opened;
}
