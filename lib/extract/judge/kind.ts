import type { PageKind } from '../../model/article.ts';
import { firstMeta } from '../meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';

/** What a page's kind is told by. */
interface Telltales {
  readonly isArticle: boolean;
  /** Types of the JSON-LD nodes that hang on nothing. */
  readonly types: readonly string[];
  /** Parts of the path before the last. */
  readonly directories: readonly string[];
  readonly slug: string;
  readonly section: string;
  readonly title: string;
}

const LIVE_SLUG =
  /(?:^|[_-])(?:live-?blog|live-?ticker|live-?updates?|minuto-a-minuto|en-direct|as-it-happened)(?:$|[_.-])/i;
const LIVE_SECTION = /^(?:live|liveblogs?|live-?ticker|live-?updates?|en-direct)$/i;
const OPINION =
  /^(?:opinions?|commentary|comment|comments|commentisfree|editorials?|op-?eds?|columns?|columnists?|opinion columns|meinung|kommentare?|kolumnen?|tribunes?|debate|debatte|opini[oó]n|columnas|opinioni|ledare|leder)$/i;
const OPINION_SLUG =
  /^(?:opinion|editorial|commentary|kommentar|kolumne)[_-]|[_-](?:opinion|editorial|commentary|kommentar|kolumne)$/i;
const OPINION_TITLE = /^(?:opinion|editorial|commentary|kommentar|kolumne|meinung)\s*[:|]/i;
const PICTURES =
  /^(?:galler(?:y|ies)|galerie|photos|pictures|week-in-pictures|slideshows?|fotostrecken?|bildergalerie\w*|fotos)$/i;
const PICTURES_SLUG = /(?:^|[_-])(?:gallery|photos|pictures|slideshow|fotostrecke|bildergalerie)(?:$|[_-])/i;
const VIDEO = /^(?:videos?|av|watch|mediathek|podcasts?|audio|live-tv)$/i;
const VIDEO_SLUG = /(?:^|[_-])(?:podcasts?|livestream)(?:$|[_-])/i;

/** The first that fits is the kind; a slug is the headline's words, and tells of pictures or players only without a text. */
const KINDS: readonly (readonly [PageKind, (page: Telltales) => boolean])[] = [
  ['liveBlog', (page) => page.isArticle && isLiveBlog(page)],
  ['opinion', (page) => page.isArticle && isOpinion(page)],
  ['gallery', ({ directories }) => directories.some((part) => PICTURES.test(part))],
  ['video', ({ directories }) => directories.some((part) => VIDEO.test(part))],
  ['article', ({ isArticle }) => isArticle],
  ['gallery', ({ types }) => types.some((type) => /^(?:ImageGallery|MediaGallery)$/.test(type))],
  ['gallery', ({ slug }) => PICTURES.test(slug) || PICTURES_SLUG.test(slug)],
  ['video', ({ types }) => types.some((type) => /^(?:VideoObject|VideoGallery)$/.test(type))],
  ['video', ({ slug }) => VIDEO.test(slug) || VIDEO_SLUG.test(slug)],
];

/** Tells the kinds of pages apart by what they say of themselves and by their address. */
export function kindOf(facts: PageFacts, isArticle: boolean): PageKind {
  const path = facts.url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const parts = path.split('/').filter(Boolean);
  const page: Telltales = {
    isArticle,
    types: facts.nodes.filter(({ under }) => !under).flatMap(({ types }) => types),
    directories: parts.slice(0, -1),
    slug: (parts.at(-1) ?? '').replace(/\.\w{2,5}$/, ''),
    section: firstMeta(facts.tags, ['article:section', 'parsely-section', 'section']) ?? '',
    title: facts.windowTitle,
  };
  return KINDS.find(([, fits]) => fits(page))?.[0] ?? 'other';
}

function isLiveBlog({ types, slug, directories }: Telltales): boolean {
  const isNamed = LIVE_SLUG.test(slug) || directories.some((part) => LIVE_SECTION.test(part));
  return types.includes('LiveBlogPosting') || isNamed;
}

function isOpinion({ types, section, directories, slug, title }: Telltales): boolean {
  const isNamed = OPINION.test(section) || directories.some((part) => OPINION.test(part));
  return (
    types.includes('OpinionNewsArticle') || isNamed || OPINION_SLUG.test(slug) || OPINION_TITLE.test(title)
  );
}
