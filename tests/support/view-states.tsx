import { PopupView } from '../../components/popup/PopupView.tsx';
import { SidebarView } from '../../components/sidebar/SidebarView.tsx';
import type { Access } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { Note } from '../../lib/model/note.ts';
import { failure } from '../../lib/model/result.ts';
import { createPopup } from '../../lib/state/popup.ts';
import { createSidebar, type Tab } from '../../lib/state/sidebar.ts';
import type { ActiveTab } from '../../lib/state/sources.ts';
import { AWKWARD, BARE, FERRY, FOREIGN, NOTES, RUMOR } from '../fixtures/readings.ts';
import { createViewWorld, tabOf } from './view-sources.ts';

export const READINGS = [FERRY, RUMOR, FOREIGN];
const nothing = () => undefined;
type State = NonNullable<ActiveTab['state']>;
const url = 'https://courier.example/';
const at = (state?: State): ActiveTab => ({ tabId: 1, url, state });
const known = { url, run: 'run' };

export const TABS: Record<string, ActiveTab | undefined> = {
  noTab: undefined,
  closed: { tabId: 1, url: 'about:blank' },
  unknown: at(),
  deleted: at({ status: 'article', ...known, articleId: 'gone' }),
  reading: at({ status: 'reading', ...known }),
  notArticle: at({
    status: 'notArticle',
    ...known,
    verdict: {
      article: false,
      score: 0.1,
      reasons: [
        { code: 'addressLikeFront' },
        { code: 'mostlyLinks' },
        { code: 'fewParagraphs', values: ['2'] },
      ],
    },
  }),
  failed: at({ status: 'failed', ...known, problem: { code: 'noResponse' } }),
  foreign: tabOf(FOREIGN),
};

export function sidebarOn(
  tab: ActiveTab | undefined,
  chosen: Tab = 'brief',
  granted: readonly string[] = ['*://*/*'],
  notes: readonly Note[] = NOTES,
) {
  const { world, sources } = createViewWorld({ readings: [...READINGS, BARE, AWKWARD], notes, tab, granted });
  const sidebar = createSidebar(sources);
  sidebar.choose(chosen);
  return { world, sidebar, view: <SidebarView sidebar={sidebar} onCopy={async () => true} /> };
}

function openPopup(
  tab: ActiveTab | undefined,
  granted: readonly string[] = ['*://*/*'],
  readings: readonly Reading[] = [...READINGS, AWKWARD],
) {
  const { world, sources } = createViewWorld({ readings, notes: NOTES, tab, granted });
  const popup = createPopup(sources);
  return { world, popup, view: <PopupView popup={popup} onDone={nothing} /> };
}

/** An article of which not all is on the page. */
function popupWith(access: Access) {
  const reading = { ...FERRY, article: { ...FERRY.article, access } };
  return openPopup(tabOf(reading), undefined, [reading, RUMOR]).view;
}

/** A page of a site that the reader asked never to read. */
function never() {
  const begun = createViewWorld({ readings: READINGS, tab: TABS.unknown });
  begun.world.settings.value = { ...begun.world.settings.value, neverSites: ['courier.example'] };
  return begun.sources;
}

/** The reader said that the page is no article. */
function refused() {
  const { popup, view } = openPopup(tabOf(FERRY));
  void popup.noArticle.say();
  return view;
}

/** The reader asked for leave to read a site, and the browser or they themselves said no. */
function denied() {
  const { world, view } = openPopup(TABS.unknown, []);
  world.answer = false;
  return clicked(view, '.ask-permission button:nth-of-type(2)');
}

/** A note could not be deleted. */
function troubled() {
  const { world, sidebar, view } = sidebarOn(tabOf(FERRY), 'notes');
  const [note] = NOTES;
  world.outcome = failure('quotaExceeded');
  if (note) void sidebar.desk.remove(note);
  return view;
}

/** The view after a click on the first control that fits. */
export function clicked(view: preact.VNode, selector: string) {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.click(), 0);
  return view;
}

/** Popup and sidebar in whatever state a page can be. */
export const STATE_SCENES: Readonly<Record<string, () => preact.VNode>> = {
  'sidebar-no-permission': () => sidebarOn(TABS.unknown, 'brief', []).view,
  'sidebar-unread': () => sidebarOn(TABS.deleted).view,
  'sidebar-never': () => <SidebarView sidebar={createSidebar(never())} onCopy={async () => true} />,
  'sidebar-not-article': () => sidebarOn(TABS.notArticle).view,
  'sidebar-failed': () => sidebarOn(TABS.failed).view,
  'sidebar-problem': troubled,
  'sidebar-reading': () => sidebarOn(TABS.reading).view,
  'sidebar-closed': () => sidebarOn(TABS.closed).view,
  'sidebar-no-tab': () => sidebarOn(TABS.noTab).view,
  'sidebar-language': () => sidebarOn(TABS.foreign).view,
  'popup-article': () => openPopup(tabOf(FERRY)).view,
  'popup-menu': () => clicked(openPopup(tabOf(FERRY)).view, '.menu button'),
  'popup-partial': () => popupWith('partial'),
  'popup-paywalled': () => popupWith('paywalled'),
  'popup-awkward': () => openPopup(tabOf(AWKWARD)).view,
  'popup-language': () => openPopup(TABS.foreign).view,
  'popup-no-article-said': refused,
  'popup-not-article': () => openPopup(TABS.notArticle).view,
  'popup-no-permission': () => openPopup(TABS.unknown, []).view,
  'popup-denied': denied,
  'popup-first': () => openPopup(TABS.unknown, [], []).view,
  'popup-unread': () => openPopup(TABS.deleted).view,
  'popup-never': () => <PopupView popup={createPopup(never())} onDone={nothing} />,
  'popup-closed': () => openPopup(TABS.closed).view,
  'popup-reading': () => openPopup(TABS.reading).view,
  'popup-failed': () => openPopup(TABS.failed).view,
};
