/** What a page's address looks like. */
export interface AddressShape {
  readonly known: boolean;
  readonly isRoot: boolean;
  readonly depth: number;
  /** Words in the wordiest part of the path. */
  readonly slugWords: number;
  readonly isDated: boolean;
  readonly hasNumber: boolean;
  /** A part that names a list, a shop, a form, a legal page: something that is not an article. */
  readonly namesOther: boolean;
  readonly namesLegal: boolean;
  readonly namesMedia: boolean;
  /** A thread of a forum or a page of questions and answers. */
  readonly namesForum: boolean;
  /** A manual: the host or a directory of documentation. */
  readonly namesManual: boolean;
  readonly hasQuery: boolean;
}

// Path segments seen on pages that are no articles, in the languages of the pages measured.
const OTHER = new Set(
  'tag tags category categories topic topics thema themen author authors autor autoren profile profiles user users member members people search suche section sections archive archives archiv page newsletter newsletters login signin signup register account contact contacts about about-us team jobs job careers pricing help support faq faqs home shop store product products produkt produkte collection collections cart checkout catalog docs documentation doc guide guides tutorial tutorials wiki api reference recipe recipes rezept rezepte receta recetas recette recettes ricetta ricette events event calendar kalender services service solutions landing download downloads schedule plans weather wetter horoscope horoskop lottery tv-program games quiz'.split(
    ' ',
  ),
);
const LEGAL =
  /^(?:impressum|imprint|datenschutz\w*|privacy\S*|terms\S*|agb|nutzungsbedingungen|cookies?(?:-?policy)?|legal\S*|disclaimer|mentions-legales|kontakt|contact(?:-us)?|about(?:-us)?|ueber-uns|barrierefreiheit|accessibility|copyright|mediadaten|werbung|advertise|editorial-policy)$/i;
const FORUM =
  /^(?:forums?|boards?|threads?|viewtopic|showthread|topic|discussions?|questions?|community|q|t)$/i;
const FORUM_HOST = /^(?:forums?|boards?|community|discuss|answers)\.|stackexchange\.|\bforum/i;
const THREADS = /^(?:forums?|boards?|threads?|viewtopic|showthread|discussions?|questions?)$/i;
const MANUAL_HOST =
  /^(?:docs?|developers?|dev|api|wiki|help|support|learn|manual)\.|\.readthedocs\.|\.(?:guide|dev)$/i;
const MANUAL =
  /^(?:docs?|documentation|manuals?|guides?|tutorials?|reference|api|wiki|handbook|help|support|learn|kb|knowledge-?base|getting-started|cheatsheets?|(?:(?!apidoc)\w)*apidoc\w*)$/i;
const INDEX = /^(?:index|default)$/; // a server's name for the directory that it stands in
const MEDIA_WORD =
  /(?:^|[-_])(?:slideshow|podcasts?|gallery|galerie|photos|pictures|fotostrecke|bildergalerie|livestream)(?:$|[-_.])/i;
const MEDIA =
  /^(?:videos?|av|gallery|galleries|galerie|pictures?|photos?|fotos?|fotostrecken?|bilder|bildergalerie\w*|slideshows?|live-tv|podcasts?|audio|radio|watch|mediathek)$/i;

/** Reads the shape of an address; an address that is none has no shape. */
export function readAddressShape(url: string): AddressShape {
  const path = url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const host = /^https?:\/\/([^/:]*)/i.exec(url)?.[1] ?? '';
  const parts = path.split('/').filter(Boolean);
  const all = parts.map((part) => part.replace(/\.\w{2,5}$/, '').toLowerCase());
  const bare = INDEX.test(all.at(-1) ?? '') ? all.slice(0, -1) : all;
  const slugWords = Math.max(0, ...bare.map((part) => part.split(/[-_+]|%20/).filter(isWord).length));
  const names = (test: (part: string) => boolean) =>
    bare.some((part, i) => test(part) && (i === bare.length - 1 || slugWords < 4));
  return {
    known: url !== '',
    isRoot: url !== '' && (bare.length === 0 || (bare.length === 1 && bare[0] === 'home')),
    depth: bare.length,
    slugWords,
    isDated: /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})\b/i.test(path),
    hasNumber: /\d{5,}/.test(path),
    namesOther: names((part) => OTHER.has(part)),
    namesLegal: bare.some((part) => LEGAL.test(part)),
    namesMedia: bare.some((part) => MEDIA.test(part) || MEDIA_WORD.test(part)),
    namesForum:
      FORUM_HOST.test(host) ||
      names((part) => FORUM.test(part)) ||
      (bare.length > 2 && FORUM.test(bare[0] ?? '')) ||
      (bare.length > 1 && THREADS.test(bare[0] ?? '')),
    namesManual: MANUAL_HOST.test(host) || bare.slice(0, -1).some((part) => MANUAL.test(part)),
    hasQuery: /\?.{3}/.test(url),
  };
}

function isWord(part: string): boolean {
  return /^[\p{L}%]{2,}/u.test(part);
}
