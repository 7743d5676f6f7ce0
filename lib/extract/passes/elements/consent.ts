import { type ElementPass, labelWords } from '../element-pass.ts';

/** Layers that ask for consent to cookies; they may hold more words than the article. */
export const consent: ElementPass = {
  name: 'consent',
  labels: labelWords(
    'onetrust\\S* ot-sdk\\S* cookie-?(?:banner|bar|consent|notice|layer|wall|law|message|policy)\\S* consent-?(?:banner|layer|manager|modal|overlay|management)\\S* cmp-?\\w* didomi\\S* qc-cmp\\S* usercentrics\\S* truste\\S* gdpr-?\\S* sp-message\\S* borlabs\\S* cookiebot\\S* ccpa\\S*',
  ),
  atMost: 0.95,
  evenInSentences: true,
};
