import type { BlockPass } from '../block-pass.ts';

const LEADS_ON =
  /^(?:more (?:[\p{L}\d]+ ){0,3}(?:stories|articles|news|coverage|reading)|(?:you|we) (?:may|might|also) (?:also )?(?:like|recommend|be interested in)|related (?:stories|articles|news|content|coverage|reading|posts|topics)|recommended(?: for you| reading| stories)?|read (?:next|also|more)|further reading|(?:recent|popular|latest|top|trending) (?:articles|stories|news|posts)|popular (?:now|today|this week)|mehr zum thema|weitere (?:artikel|meldungen|themen|nachrichten)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|à lire aussi|lire aussi|sur le même sujet|te puede interesar|más noticias|noticias relacionadas|leia (?:também|mais)|leggi anche|lees ook|les også|läs också)\s*:?$/iu;
const LONGEST_TEASER = 180; // characters

/** "More great stories", and the links below it to the next paragraph. */
export const moreStories: BlockPass = {
  name: 'more stories',
  run(blocks) {
    let below = false;
    return blocks.filter(({ text, linked, kind }) => {
      if (LEADS_ON.test(text)) {
        below = true;
        return false;
      }
      below &&= kind !== 'heading' && linked > 0 && text.length <= LONGEST_TEASER;
      return !below;
    });
  },
};
