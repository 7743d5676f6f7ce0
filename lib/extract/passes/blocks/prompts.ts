import type { BlockPass } from '../block-pass.ts';

const PROMPT =
  /^\(?(?:read (?:more|also|next|the full)|see also|also read|also see|more:|more on |more from|more than \d+ \w+ comments|watch(?: now| live)?:|watch \||read \||listen:|click here|tap here|lesen sie|lies auch|mehr zum|mehr dazu|zum artikel:|auch interessant|lire aussi|à lire|lee también|leer más|leia também|leggi anche|lees ook|les også|läs också|sign up|subscribe|join (?:the conversation|our )|follow (?:us|him|her|along|@|(?:the |our )?[^.]{3,60} on (?:facebook|twitter|instagram|google))|related(?: stor| arti| cover| news| content| posts?| topics| reading|:)|you (?:may|might) also (?:like|be interested)|(?:like|enjoy(?:ed)?) this (?:story|article|post)\?|follow [^.!?]{1,30} coverage\b|more ap \w+:|reach the (?:reporter|author|writer)s? |if you (?:like|enjoy)(?:ed)? this (?:story|article|post)|story continues|article continues|scroll to continue|continue reading|continued below|don['’]t miss|want more|this (?:article|story|post) (?:was|first|originally|has been|is part)|originally published|originally appeared|©|copyright|photos?:|image(?:s)?:|credit:|getty images|foto:|fotos:|bild:|quelle:|quellen:|(?:published|updated|posted)(?::| by |(?: \S+){0,5} \S*\d)|last updated|publicado por|by \p{Lu}[\p{L}.'-]+ \p{Lu}[\p{L}.'-]+$|tags?[: ]|tagged|filed under|topics:|etiketler|etiquetas|schlagwörter|schlagworte|mots-clés|report a typo|get in touch|have a (?:story|tip)|got a tip|if you purchase|we may earn|table of contents|in this (?:article|guide|story)|jump to|image \d+ of|show caption|hide caption|view comments|with files from|reporting by|contributing:|breaking news:)/iu;
const SHORT_PROMPT =
  /^(?:advert\w*|ad|anzeige|werbung|publicit[éà]|publicidad|pubblicità|reklam|reklame|iklan|annonse|annons|promoted|sponsored|(?:\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?)|caption|close|share(?: this (?:post|update|entry))?|teilen|partager|compartir|related|more|breaking news|latest news|newsletter|watch(?: now| live)?|listen|play|by|print|email|e-mail|facebook|twitter|whatsapp|x|copy link|save|menu|search|home|top stories|trending|liveblog|up next|about the author|key event|read more|letture|___+)[\s:.!…]*$/iu;
const LONGEST = 200; // characters, unless it is a row of links
const MOSTLY_LINKED = 0.5; // share of the text

/** "Read more", "Sign up", "Advertisement": lines that speak to the reader about the site. */
export const prompts: BlockPass = {
  name: 'prompts',
  run: (blocks) =>
    blocks.filter(
      ({ text, linked }) =>
        (text.length >= LONGEST && linked < MOSTLY_LINKED * text.length) ||
        !(PROMPT.test(text) || SHORT_PROMPT.test(text)),
    ),
};
