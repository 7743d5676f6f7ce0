import { OptionsView } from '../../components/options/OptionsView.tsx';
import { createOptions } from '../../lib/state/options.ts';
import { FERRY, NOTES } from '../fixtures/readings.ts';
import { CORRECTED } from './view-corrected.ts';
import { createViewWorld } from './view-sources.ts';
import { clicked } from './view-states.tsx';
import { SYNCED, syncing } from './view-sync.tsx';

function options(granted: readonly string[], neverSites: readonly string[]) {
  const { world, sources } = createViewWorld({ granted, readings: neverSites.length > 0 ? [CORRECTED] : [] });
  const notArticles = neverSites.map((site) => `${site}/live/*`);
  world.settings.value = { ...world.settings.value, neverSites, notArticles };
  if (granted.length > 0)
    world.record.value = {
      lastAt: '2025-03-06T18:30:00.000Z',
      lastName: 'newsthread-backup-2025-03-06.json',
      checkedAt: '2025-02-01T08:00:00.000Z',
    };
  return <OptionsView options={createOptions(sources)} />;
}

/** As much as can be chosen: what is kept of one site, backups, Wikipedia, and articles that are about to be deleted. */
function chosen() {
  const { world, sources } = createViewWorld({ readings: [FERRY], notes: NOTES });
  world.settings.value = {
    ...world.settings.value,
    noteButton: true,
    keepSites: [{ host: 'courier.example', keep: 'findings' }],
    textMonths: 12,
    backup: 'weekly',
  };
  world.asksWikipedia.value = true;
  const view = createOptions(sources);
  view.forgetting.choose({ kind: 'site', host: 'courier.example' });
  return <OptionsView options={view} />;
}

/** The settings, with nothing chosen and with much. */
export const OPTIONS_SCENES: Readonly<Record<string, () => preact.VNode>> = {
  options: () => options(['https://courier.example/*', 'http://courier.example/*'], ['bank.example']),
  'options-none': () => options([], []),
  'options-chosen': chosen,
  'options-sync': () => syncing({}),
  'options-sync-made-up': () => clicked(syncing({}), '.sync-form button[type=button]'),
  'options-sync-on': () => syncing(SYNCED),
  'options-sync-failed': () => syncing({ ...SYNCED, problem: { code: 'syncMissing' } }),
};
