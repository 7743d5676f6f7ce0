import { i18n } from '#i18n';
import { SampleBar } from '../../components/sample/SampleBar.tsx';
import { SidebarView } from '../../components/sidebar/SidebarView.tsx';
import type { Reading } from '../../lib/model/library.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import type { Offer } from '../../lib/state/generated.ts';
import { createSample } from '../../lib/state/sample.ts';
import { createSidebar } from '../../lib/state/sidebar.ts';
import { FERRY } from '../fixtures/readings.ts';
import { openCast } from './view-cast.tsx';
import { createViewWorld, tabOf } from './view-sources.ts';

/** The page of the sample article, in short. */
function sampleRead(outcome: Result<void>) {
  const { pages } = createViewWorld().sources;
  return (
    <>
      <SampleBar sample={createSample({ pages, readHere: async () => outcome })} />
      <main lang="en" dir="ltr">
        <article class="sample-article">
          <h1>Kestrel Bay to lose its night ferry in May</h1>
          <p class="byline">By Ada Brandt · 6 March 2026</p>
          <p>Kestrel Bay will lose its night ferry to the mainland on 1 May, the harbor board decided.</p>
        </article>
      </main>
    </>
  );
}

/** An article whose cast has a country, somebody in office, an organization, and people whom no list knows. */
const WELL_KNOWN: Reading = {
  ...FERRY,
  analysis: {
    ...FERRY.analysis,
    entities: [
      ...FERRY.analysis.entities,
      ...(
        [
          ['Norway', 'place'],
          ['Jonas Gahr Støre', 'person'],
          ['International Maritime Organization', 'organization'],
        ] as const
      ).map(([name, kind]) => ({
        id: name,
        name,
        kind,
        aliases: [],
        roles: [],
        mentions: FERRY.analysis.entities[1]?.mentions ?? [],
        salience: 0.1,
        confidence: 0.9,
        reason: { code: 'taggedByModel' } as const,
      })),
    ],
  },
};

/** The cast of an article with well-known names. */
export const castKnown = () => openCast(WELL_KNOWN);

const WRITTEN =
  'The harbor board of Kestrel Bay ends the last ferry to the mainland on 1 May. The mayor of Sandvik threatens to sue.';

/** The brief where the browser has a model that summarizes. */
function generating(offer: Offer, outcome?: Result<string>) {
  const { world, sources } = createViewWorld({ readings: [FERRY], tab: tabOf(FERRY) });
  world.offer = offer;
  world.generated = outcome;
  return <SidebarView sidebar={createSidebar(sources)} onCopy={async () => true} />;
}

/** The same where Wikipedia may be asked. */
export function castAsking() {
  const opened = castKnown();
  opened.world.asksWikipedia.value = true;
  return opened;
}

/** The view after a click on the first control that fits, when the answers before it are there. */
function clicked(view: preact.VNode, selector: string) {
  const wait = selector.includes('tools') ? 30 : 20;
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.click(), wait);
  return view;
}

/** The view after a click on each “who is this?” of names that end so, once the list is there. */
function asked(view: preact.VNode, of = '') {
  setTimeout(() => {
    const buttons = document.querySelectorAll<HTMLElement>(
      `[aria-label^="${i18n.t('who.ask')}"][aria-label$="${of}"]`,
    );
    for (const button of buttons) button.click();
  }, 10);
  return view;
}

/** What a reader may look up, and what there is to try it on. */
export const CONTEXT_SCENES: Readonly<Record<string, () => preact.VNode>> = {
  sample: () => sampleRead(success(undefined)),
  'sidebar-generated-offer': () => generating('afterLoading'),
  'sidebar-generated-loading': () => clicked(generating('afterLoading'), '.generated button'),
  'sidebar-generated-written': () => clicked(generating('now', success(WRITTEN)), '.generated button'),
  'sidebar-generated-failed': () =>
    clicked(generating('now', failure('summaryTooLong')), '.generated button'),
  'sidebar-cast-wikipedia': () => clicked(asked(castAsking().view, 'Norway'), '.wikipedia button'),
  'sidebar-cast-summary': () =>
    clicked(clicked(asked(castAsking().view, 'Norway'), '.wikipedia button'), '.wikipedia-tools button'),
  'sidebar-cast-lookup-failed': () => {
    const opened = castAsking();
    opened.world.summary = failure('lookupFailed');
    return clicked(clicked(asked(opened.view, 'Norway'), '.wikipedia button'), '.wikipedia-tools button');
  },
  'sidebar-cast-known': () => asked(castKnown().view),
  'sample-failed': () => sampleRead(failure('noResponse')),
};
