import { allMeta } from '../meta-tags.ts';
import type { Claims } from './claims.ts';
import type { PageFacts } from './page-facts.ts';

// Names in use on news pages, seen in the wild: Open Graph, Parse.ly, Sailthru, Dublin Core, Google Scholar, CXense and house styles.
const PUBLISHED =
  'article:published_time og:article:published_time og:published_time article:published article:publicationdate parsely-pub-date sailthru.date datepublished publication_date publish-date publish_date pubdate published_time published-date published_date dc.date.issued dcterms.issued dcterms.created dcterms.date dc.date dc.date.created article.published article.created cxenseparse:recs:publishtime rbpubdate originalpublicationdate ptime date pub_date article:create_time created issued citation_publication_date citation_date'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time og:article:modified_time og:updated_time article:modified article:updated datemodified dc.date.modified dcterms.modified last-modified lastmod modified_time revised'.split(
    ' ',
  );
const AUTHORS =
  'parsely-author author byl dc.creator dcterms.creator sailthru.author article:author_name article:author citation_author cxenseparse:author og:article:author rbauthors'.split(
    ' ',
  );

/** What the page's meta tags say. */
export function fromMeta({ tags }: PageFacts): Claims {
  return {
    source: 'metaTag',
    titles: allMeta(tags, ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'citation_title']),
    authors:
      AUTHORS.map((name) => tags.get(name)).find((contents) => contents?.some((c) => !/^https?:/.test(c))) ??
      [],
    published: allMeta(tags, PUBLISHED),
    modified: allMeta(tags, MODIFIED),
    sections: allMeta(tags, [
      'article:section',
      'parsely-section',
      'section',
      'og:article:section',
      'cxenseparse:section',
    ]),
    siteNames: allMeta(tags, [
      'og:site_name',
      'application-name',
      'publisher',
      'dc.publisher',
      'apple-mobile-web-app-title',
    ]),
    langs: allMeta(tags, ['og:locale', 'content-language', 'language', 'dc.language']),
    standfirsts: allMeta(tags, ['og:description', 'description', 'twitter:description']),
  };
}
