import { SidebarView } from '../../components/sidebar/SidebarView.tsx';
import type { Note, NoteTarget } from '../../lib/model/note.ts';
import { selectText } from '../../lib/model/text-selector.ts';
import { targetOn } from '../../lib/state/note-targets.ts';
import { createSidebar, type Tab } from '../../lib/state/sidebar.ts';
import { FERRY, NOTES, RUMOR } from '../fixtures/readings.ts';
import { createViewWorld, tabOf } from './view-sources.ts';

const at = '2025-03-06T20:00:00.000Z';

/** A note on words that its article does not have anymore. */
export const LOST = {
  id: 'note-lost',
  target: {
    kind: 'text',
    articleId: FERRY.saved.id,
    quote: {
      exact: 'The harbor board will answer for every canceled crossing',
      prefix: 'a spokeswoman said: “',
      suffix: '.” She left',
    },
    position: { start: 120, end: 176 },
  },
  body: 'Did they?',
  tags: [],
  createdAt: at,
  updatedAt: at,
} as const satisfies Note;

const MARKDOWN = `## Ask again
- [x] the *board*, by **telephone**
- [ ] the [ministry](https://transport.example/)

> So it was decided, they said.

1. \`4.2 million\`
2. ~~since January~~`;

function noteOn(target: NoteTarget, body: string, tags: readonly string[] = []): Note {
  return { id: body, target, body, tags, createdAt: at, updatedAt: at };
}

/** Notes on all that a note can be about, one of them from another article. */
function notesOnAll(): readonly Note[] {
  const { quotes, events, entities } = FERRY.analysis;
  const [quote] = quotes;
  const event = events.at(-1);
  const [entity] = entities;
  if (!quote || !event || !entity) throw new Error('nothing found');
  return [
    ...NOTES,
    noteOn(targetOn({ kind: 'quote', span: quote }, FERRY), MARKDOWN, ['talks']),
    noteOn(targetOn({ kind: 'event', span: event.sentence }, FERRY), 'Was the press there?'),
    noteOn(targetOn({ kind: 'entity', entity }, FERRY), 'Chairs the *fund* as well.', ['figures']),
    noteOn(targetOn({ kind: 'story' }, FERRY), 'Compare with the bridge of 2019.'),
    noteOn(targetOn({ kind: 'story' }, RUMOR), 'It began with a rumor.'),
  ];
}

function open(tab: Tab, notes: readonly Note[] = notesOnAll()) {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR], notes, tab: tabOf(FERRY) });
  const [entity] = FERRY.analysis.entities;
  if (!entity) throw new Error('nobody');
  const { name, kind } = entity;
  const target = { kind: 'entity', articleId: RUMOR.saved.id, entity: { name, kind } } as const;
  const met = { meetings: [{ saved: RUMOR.saved, roles: [] }], more: false };
  world.met.value = new Map([
    [entity.id, { ...met, notes: [noteOn(target, 'Said otherwise in February.')] }],
  ]);
  const sidebar = createSidebar(sources);
  sidebar.choose(tab);
  return { sidebar, view: <SidebarView sidebar={sidebar} onCopy={async () => true} /> };
}

/** Each tab with the notes beside what they are about. */
export const notedIn = (tab: Tab) => open(tab).view;

/** A note that is being written, on words of the article. */
export function writing(body: string) {
  const { sidebar, view } = open('notes', NOTES);
  const start = FERRY.article.text.indexOf('Nobody in this room');
  const words = selectText(FERRY.article.text, { start, end: start + 46 });
  void sidebar.desk
    .begin({ kind: 'text', articleId: FERRY.saved.id, ...words })
    .then(() => sidebar.desk.write(body));
  return view;
}

/** The same, in Markdown, with a tag that was chosen and others that are offered. */
export function tagging() {
  const { sidebar, view } = open('notes', NOTES);
  void sidebar.desk.begin({ kind: 'article', articleId: FERRY.saved.id }).then(() => {
    sidebar.desk.write(MARKDOWN);
    sidebar.desk.tag('talks');
    setTimeout(() => {
      const field = document.querySelector<HTMLElement>('[role="combobox"]');
      field?.focus();
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    }, 50);
  });
  return view;
}
