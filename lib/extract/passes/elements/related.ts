import { type ElementPass, labelWords } from '../element-pass.ts';

/** Other articles offered beside and inside this one. */
export const related: ElementPass = {
  name: 'related',
  labels: labelWords(
    'related relatedcontent related-?\\w* recirc\\w* recommend\\w* readmore read-more more-?(?:on|from|stories|news) also-?read trending popular most-?(?:read|popular|viewed) outbrain taboola teaser\\w*(?!-(?:content|text|lead)) linkbox card-?list info-?box\\w* fact-?box\\w* expandable-?box',
  ),
  atMost: 0.25,
};
