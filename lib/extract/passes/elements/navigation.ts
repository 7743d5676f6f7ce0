import { type ElementPass, labelWords } from '../element-pass.ts';

/** Menus, site heads and feet, breadcrumbs, tags. */
export const navigation: ElementPass = {
  name: 'navigation',
  selector: 'nav,footer,[role="navigation"],[role="complementary"],[role="contentinfo"],[role="search"],form',
  labels: labelWords(
    'breadcrumbs? menu\\w* topnav masthead site-?header header-?menu\\w* tags? tag-?list topics topic-(?:list|links?|tags?) keywords toolbar tools user-?tools login signin register',
  ),
  atMost: 0.1,
};
