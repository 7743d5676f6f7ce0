import { render } from 'preact';
import { SidebarView } from '../../components/sidebar/SidebarView.tsx';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import '../../components/ui/base.css';
import { failure } from '../../lib/model/result.ts';
import { quotesOf } from '../../lib/state/quotes.ts';
import { createSidebar } from '../../lib/state/sidebar.ts';
import { createWelcome } from '../../lib/state/welcome.ts';
import { AWKWARD, BARE, BEFORE, FERRY, NOTES, RUMOR } from '../fixtures/readings.ts';
import { castMet, castSelecting, castSetRight, openCast } from './view-cast.tsx';
import { CONTEXT_SCENES } from './view-context.tsx';
import {
  deleted,
  exporting,
  importing,
  indexing,
  library,
  nothingFound,
  person,
  setAside,
  storyPage,
  troubled,
  wiped,
} from './view-library.tsx';
import { LOST, notedIn, tagging, writing } from './view-notes.tsx';
import { OPTIONS_SCENES } from './view-options.tsx';
import { createViewWorld, tabOf } from './view-sources.ts';
import { clicked, READINGS, STATE_SCENES, sidebarOn } from './view-states.tsx';

/** Two stories, with the menu open that moves the article from one to the other. */
function inStories() {
  const readings = [...READINGS, BARE, AWKWARD];
  const { world, sources } = createViewWorld({ readings, notes: NOTES, tab: tabOf(FERRY) });
  world.stories.value = { [AWKWARD.saved.id]: 'other', [BARE.saved.id]: 'third' };
  const view = <SidebarView sidebar={createSidebar(sources)} onCopy={async () => true} />;
  return clicked(view, '.story-tools .menu button');
}

/** The article says something else than when it was read before. */
function changed() {
  const { world, sources } = createViewWorld({ readings: READINGS, tab: tabOf(FERRY) });
  world.revisions.value = [BEFORE];
  return <SidebarView sidebar={createSidebar(sources)} onCopy={async () => true} />;
}

function undoing() {
  const { sidebar, view } = sidebarOn(tabOf(FERRY), 'notes');
  const [note] = NOTES;
  if (note) void sidebar.desk.remove(note);
  return view;
}

function refusing() {
  const { sidebar, view } = sidebarOn(tabOf(FERRY));
  void sidebar.noArticle.say();
  return view;
}

function corrected() {
  const { sidebar, view } = sidebarOn(tabOf(FERRY), 'quotes');
  const item = quotesOf(FERRY).find(({ quote }) => !quote.speaker);
  if (item) void sidebar.corrections.giveTo('Ingeborg Aasen-Delacroix', item, FERRY);
  return view;
}

/** Two of the quotes stand elsewhere as well, and their speaker is known from before; both are opened. */
function elsewhere(): preact.VNode {
  const { world, sources } = createViewWorld({ readings: [...READINGS, AWKWARD], tab: tabOf(FERRY) });
  const [option] = RUMOR.analysis.quotes;
  const [grave] = AWKWARD.analysis.quotes;
  if (!option || !grave) throw new Error('no quotes');
  const quotes = [
    { saved: RUMOR.saved, quote: option },
    { saved: AWKWARD.saved, quote: grave },
  ];
  const [first, second] = FERRY.analysis.quotes;
  world.same.value = new Map([
    [first?.start ?? 0, quotes],
    [second?.start ?? 0, quotes.slice(0, 1)],
  ]);
  world.ledgers.value = new Map([
    ['marit halvorsen', { quotes, more: false }],
    ['tomas okonkwo', { quotes: quotes.slice(0, 1), more: true }],
  ]);
  const sidebar = createSidebar(sources);
  sidebar.choose('quotes');
  const view = <SidebarView sidebar={sidebar} onCopy={async () => true} />;
  return clicked(clicked(view, '[aria-label^="also"]'), '.earlier button');
}

const WRONG = '.member [aria-label^="wrong"]';

/** Every view in every state, by name: to be looked at, and to be checked for accessibility. */
export const SCENES: Readonly<Record<string, () => preact.VNode>> = {
  'sidebar-brief': () => sidebarOn(tabOf(FERRY)).view,
  'sidebar-story': () => inStories(),
  'sidebar-changed': changed,
  'sidebar-cast': () => sidebarOn(tabOf(FERRY), 'cast').view,
  'sidebar-cast-steps': () => clicked(openCast().view, '.member-name'),
  'sidebar-cast-wrong': () => clicked(openCast().view, WRONG),
  'sidebar-cast-same': () => clicked(clicked(openCast().view, WRONG), '.opened-form .form-choices button'),
  'sidebar-cast-right': () => clicked(castSetRight().view, '.cast-foot [aria-expanded][aria-label]'),
  'sidebar-cast-met': () => clicked(castMet().view, '.member [aria-label^="seen"]'),
  'sidebar-cast-add': () => clicked(castSelecting().view, '.cast-foot button'),
  'sidebar-quotes': () => sidebarOn(tabOf(FERRY), 'quotes').view,
  'sidebar-timeline': () => sidebarOn(tabOf(FERRY), 'timeline').view,
  'sidebar-notes': () => sidebarOn(tabOf(FERRY), 'notes').view,
  'sidebar-notes-lost': () => sidebarOn(tabOf(FERRY), 'notes', undefined, [...NOTES, LOST]).view,
  'sidebar-notes-all': () => notedIn('notes'),
  'sidebar-notes-quotes': () => notedIn('quotes'),
  'sidebar-notes-cast': () => notedIn('cast'),
  'sidebar-notes-timeline': () => notedIn('timeline'),
  'sidebar-notes-story': () => notedIn('brief'),
  'sidebar-writing': () => writing('She said the opposite in February. #talks'),
  'sidebar-writing-tags': tagging,
  'sidebar-quotes-who': () => clicked(sidebarOn(tabOf(FERRY), 'quotes').view, '.quote [aria-label^="Who"]'),
  'sidebar-quotes-corrected': corrected,
  'sidebar-quotes-elsewhere': elsewhere,
  'sidebar-quotes-copy': () => clicked(sidebarOn(tabOf(FERRY), 'quotes').view, '[aria-label="Copy it as"]'),
  'sidebar-why': () => clicked(sidebarOn(tabOf(FERRY), 'quotes').view, '.quote [aria-expanded]'),
  'sidebar-origins': () => clicked(sidebarOn(tabOf(FERRY)).view, '.page-when button'),
  'sidebar-why-brief': () => clicked(sidebarOn(tabOf(FERRY)).view, '.brief [aria-expanded]'),
  'sidebar-menu': () => clicked(sidebarOn(tabOf(BARE)).view, '.menu button'),
  'sidebar-undo': undoing,
  'sidebar-no-article-said': refusing,
  'sidebar-nothing-brief': () => sidebarOn(tabOf(BARE)).view,
  'sidebar-nothing-cast': () => sidebarOn(tabOf(BARE), 'cast').view,
  'sidebar-nothing-quotes': () => sidebarOn(tabOf(BARE), 'quotes').view,
  'sidebar-nothing-timeline': () => sidebarOn(tabOf(BARE), 'timeline').view,
  'sidebar-nothing-notes': () => sidebarOn(tabOf(BARE), 'notes').view,
  'sidebar-awkward-brief': () => sidebarOn(tabOf(AWKWARD)).view,
  'sidebar-awkward-cast': () => sidebarOn(tabOf(AWKWARD), 'cast').view,
  'sidebar-awkward-quotes': () => sidebarOn(tabOf(AWKWARD), 'quotes').view,
  'sidebar-awkward-timeline': () => sidebarOn(tabOf(AWKWARD), 'timeline').view,
  ...STATE_SCENES,
  library: () => library(),
  'library-notes': () => clicked(library(), '.article-row-tools [aria-expanded]'),
  'library-menu': () => clicked(library(), '.library-tools .menu button'),
  'library-awkward': () => library([...READINGS, AWKWARD]),
  'library-exporting': exporting,
  'library-import': () => importing(),
  'library-import-preview': () => importing('{}'),
  'library-import-broken': () =>
    importing('', (world) => {
      world.preview = failure('fileBroken');
    }),
  'library-wiped': wiped,
  'library-stories': () => clicked(library(), '.choice-item:nth-of-type(2)'),
  'library-people': () => clicked(library(), '.choice-item:nth-of-type(3)'),
  'library-person': person,
  'library-story': () => storyPage([...READINGS, AWKWARD]),
  'library-story-rename': () => clicked(storyPage([...READINGS, AWKWARD]), '.story-page .story-tools button'),
  'library-story-timeline': () => clicked(storyPage(), '#tab-timeline'),
  'library-story-cast': () => clicked(storyPage(), '#tab-cast'),
  'library-story-quotes': () => clicked(storyPage(), '#tab-quotes'),
  'library-story-notes': () => clicked(storyPage(), '#tab-notes'),
  'library-indexing': indexing,
  'library-filters': () => clicked(library(), '.filters-tools [aria-expanded]'),
  'library-quotes': () => clicked(library(), '.choice-item:nth-of-type(4)'),
  'library-notes-list': () => clicked(library(), '.choice-item:nth-of-type(5)'),
  'library-nothing-found': nothingFound,
  'library-deleted': deleted,
  'library-problem': troubled,
  'library-set-aside': setAside,
  'library-empty': () => library([]),
  ...OPTIONS_SCENES,
  welcome: () => <WelcomeView welcome={createWelcome(createViewWorld({ granted: [] }).sources)} />,
  ...CONTEXT_SCENES,
  'welcome-granted': () => <WelcomeView welcome={createWelcome(createViewWorld().sources)} />,
};

/** Shows a scene in a page of its own. */
export function showScene(name: string): void {
  const scene = SCENES[name];
  const place = document.getElementById('app');
  if (scene && place) render(scene(), place);
}
