import { WRITTEN_EMBEDS } from '../../asides/embeds.ts';
import type { ElementPass } from '../element-pass.ts';

/** Posts of social networks that are shown in the article: somebody else's words. */
export const embeds: ElementPass = {
  name: 'embeds',
  selector: WRITTEN_EMBEDS,
  atMost: 0.5,
  evenInSentences: true,
};
