import type { Handlers } from '../../lib/messages/listen.ts';
import { isWikipediaOn, keepSummaries, readKeptSummaries } from '../../lib/platform/wikipedia-access.ts';
import { toSummaryAddress, toWikipediaPage } from '../../lib/state/summary-address.ts';
import { fetchSummary } from '../../lib/wikipedia/fetch-summary.ts';
import { readSummary } from '../../lib/wikipedia/read-summary.ts';

/** The call by which a view has Wikipedia asked. Only the background sends anything; views may not. */
export const SUMMARY_CALLS: Pick<Handlers, 'readSummary'> = {
  readSummary: (request) =>
    readSummary({
      isOn: isWikipediaOn,
      address: toSummaryAddress(request),
      ask: (address) => fetchSummary(address, (title) => toWikipediaPage({ ...request, name: title })),
      readKept: readKeptSummaries,
      keep: keepSummaries,
    }),
};
