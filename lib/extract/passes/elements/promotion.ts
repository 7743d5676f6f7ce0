import { type ElementPass, labelWords } from '../element-pass.ts';

/** Advertising, shopping, newsletters, sign-up and payment prompts, consent layers. */
export const promotion: ElementPass = {
  name: 'promotion',
  selector: '[role="dialog"],[role="alert"],[aria-modal="true"]',
  labels: labelWords(
    'newsletter\\w* subscri\\w* sign-?up regwall paywall-?(?:prompt|offer|barrier|message) promo\\w* advert\\w* ads? ad-\\w+ sponsor\\w* dfp cookie\\w* consent\\w* gdpr privacy modal popup overlay affiliate\\w* product-?card buy-?button price-?\\w* donat\\w* membership rollover\\S* tooltip\\w* popover\\w* hovercard\\w* flyout\\w*',
  ),
  atMost: 0.1,
};
