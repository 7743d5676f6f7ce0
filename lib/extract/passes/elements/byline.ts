import { type ElementPass, labelWords } from '../element-pass.ts';

/** Who wrote it and when, reading time, share buttons, the listen player. */
export const byline: ElementPass = {
  name: 'byline',
  selector: 'time,[rel~="author"]',
  labels: labelWords(
    'byline\\w* author-?(?:bio|box|info|card|name|block|meta|details|image|link)? authors bio about-?author dateline pub-?date published publish(?:ed)?-?(?:date|time|info|on) timestamp datetime post-?meta entry-?meta article-?meta meta-?(?:data|info) kicker eyebrow share\\w* sharing social\\w* print player listen reading-?time read-?time follow\\w* contributors? disclaimer syndigate\\w*',
  ),
  atMost: 0.1,
};
