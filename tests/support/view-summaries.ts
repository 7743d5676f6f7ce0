import type { Summary } from '../../lib/model/summary.ts';
import type { GeneratingSource } from '../../lib/state/generated.ts';
import type { SummarySource } from '../../lib/state/summaries.ts';
import { toSummaryAddress } from '../../lib/state/summary-address.ts';
import { asking, type World } from './view-sources.ts';

/** What Wikipedia could say; the words are ours. */
export const SUMMARY: Summary = {
  title: 'Norway',
  text: 'Norway is a country in Northern Europe, on the west and north of the Scandinavian peninsula.',
  url: 'https://en.wikipedia.org/wiki/Norway',
};

export function summariesOf(world: World): SummarySource {
  return {
    watchOn: (onChange) => world.asksWikipedia.subscribe(onChange),
    async turnOn() {
      world.asksWikipedia.value = await asking(world, 'turnOnWikipedia');
      return world.asksWikipedia.value;
    },
    async turnOff() {
      world.deeds.push(['turnOffWikipedia']);
      world.asksWikipedia.value = false;
    },
    addressOf: (name) => toSummaryAddress({ language: 'en', name }),
    async read(name) {
      world.deeds.push(['readSummary', name]);
      return world.summary;
    },
  };
}

export function generatingOf(world: World): GeneratingSource {
  return {
    findOffer: async () => world.offer,
    async generate(_text, _language, _signal, onLoaded) {
      if (world.offer === 'afterLoading') onLoaded(0.42);
      return world.generated ?? new Promise(() => undefined);
    },
  };
}
