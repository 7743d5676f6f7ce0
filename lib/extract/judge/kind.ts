import type { PageKind } from '../../model/article.ts';
import { firstMeta } from '../meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { readAddressShape } from './address-shape.ts';

const OPINION =
  /(?:^|[/\s-])(?:opinions?|commentary|comment|commentisfree|editorials?|op-?ed|columns?|columnists?|meinung|kommentare?|kolumnen?|opinion|tribunes?|debate|debatte|opini[oó]n|columnas|opinioni|ledare|leder)(?:$|[/\s-])/i;
const LIVE =
  /(?:^|[/_-])(?:live-?blog|live-?ticker|live-?updates?|newsticker|minuto-a-minuto|en-direct|as-it-happened|live)(?:$|[/_.-])/i;
const GALLERY = /^(?:ImageGallery|MediaGallery)$/;
const PICTURES =
  /(?:^|[/_-])(?:galler(?:y|ies)|galerie|photos|pictures|slideshow|fotostrecke|bildergalerie|fotos)(?:$|[/_.-])/i;
const VIDEO = /^(?:VideoObject|VideoGallery)$/;

/** Tells the kinds of pages apart by what they say of themselves and by their address. */
export function kindOf(facts: PageFacts, isArticle: boolean): PageKind {
  const path = facts.url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const types = facts.main?.types ?? [];
  if (!isArticle) {
    const top = facts.nodes.filter((node) => !node.under).flatMap((node) => node.types);
    if (top.some((type) => GALLERY.test(type)) || PICTURES.test(path)) return 'gallery';
    if (top.some((type) => VIDEO.test(type)) || readAddressShape(facts.url).namesMedia) return 'video';
    return 'other';
  }
  if (types.includes('LiveBlogPosting') || LIVE.test(path)) return 'liveBlog';
  const section = firstMeta(facts.tags, ['article:section', 'parsely-section', 'section']) ?? '';
  if (types.includes('OpinionNewsArticle') || OPINION.test(section) || OPINION.test(directoryOf(path)))
    return 'opinion';
  return 'article';
}

/** The path without its last part: words of the headline are no section. */
function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
