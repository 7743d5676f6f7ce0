import type { BlockPass } from '../block-pass.ts';

const ABOUT_THE_SITE =
  /may (?:earn|receive|get|collect) (?:a |an |some )?(?:small )?(?:affiliate )?(?:commission|compensation|share|percentage)|earn (?:a )?commission|(?:consent|agree) to (?:our|the) (?:user agreement|terms|privacy)|may not be (?:published|reproduced|republished|used|broadcast|copied)|all rights reserved|by (?:signing up|subscribing|clicking|registering),? |newsletter may contain|(?:delivered|straight|right|directly|sent) (?:\w+ )?(?:to|through|into) your (?:inbox|home|phone|email|letterbox|mailbox|door)|sign up (?:for|to) (?:our|the|my|get)|subscribe to (?:our|the|my) |wherever you (?:get|listen)|listen and subscribe|unsubscribe|free (?:\w+ ){0,3}newsletter|independently (?:chosen|selected|reviewed)|einwilligung in die (?:übermittlung|verarbeitung)|unseren? newsletter|newsletter (?:informiert|abonnieren)|to (?:leave|post|view) (?:a )?comments?|comments? (?:are|is) (?:closed|moderated|disabled)|comentários com|enable javascript|requires javascript|your browser does not|permission to load|editorial (?:disclosure|disclaimer)|^disclaimer\b|^disclosure\b|(?:love|like) to hear (?:from you|what you think)|opinions (?:expressed|are) |réservée?s? (?:à nos|aux) abonnés|(?:nur|exklusiv) für abonnent|(?:solo|exclusivo) para suscriptores|riservat[oa] agli abbonati|exclusiv[oa] para assinantes|(?:alleen|enkel) voor abonnees|(?:kun|bare) for abonnenter|会員限定|(?:article|story) is (?:exclusive|available) (?:to|for|only to) [\w+]* ?subscribers|widerrufliche einwilligung|externe[rn]? inhalte? (?:anzeigen|von)|views expressed/i;
const LONGEST = 700; // characters

/** What a site says about itself and its business between the lines of an article. */
export const disclaimers: BlockPass = {
  name: 'disclaimers',
  run: (blocks) => blocks.filter(({ text }) => text.length > LONGEST || !ABOUT_THE_SITE.test(text)),
};
