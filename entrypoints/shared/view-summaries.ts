import { i18n } from '#i18n';
import { callBackground } from '../../lib/messages/send.ts';
import { SUMMARY_LANGUAGES } from '../../lib/model/summary.ts';
import { turnOffWikipedia, turnOnWikipedia, watchWikipedia } from '../../lib/platform/wikipedia-access.ts';
import type { SummarySource } from '../../lib/state/summaries.ts';
import { toSummaryAddress } from '../../lib/state/summary-address.ts';

/** Summaries as views see them: the background asks for them, in the language of the interface. */
export function createSummarySource(): SummarySource {
  const spoken = i18n.t('language');
  const language = SUMMARY_LANGUAGES.find((each) => each === spoken) ?? 'en';
  return {
    watchOn: watchWikipedia,
    turnOn: turnOnWikipedia,
    turnOff: turnOffWikipedia,
    addressOf: (name) => toSummaryAddress({ language, name }),
    read: (name) => callBackground('readSummary', { language, name }),
  };
}
