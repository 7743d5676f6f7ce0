import { type ElementPass, labelWords } from '../element-pass.ts';

/** What readers wrote below the article. */
export const comments: ElementPass = {
  name: 'comments',
  labels: labelWords('comments? comment-\\w+ comments-\\w+ cmt disqus respond'),
  atMost: 0.35,
};
