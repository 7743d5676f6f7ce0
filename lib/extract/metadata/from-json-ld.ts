import { namesOf, stringsOf } from '../json-ld.ts';
import { cleanText } from '../white-space.ts';
import type { Claims } from './claims.ts';
import type { PageFacts } from './page-facts.ts';

/** What the page's main JSON-LD node says. */
export function fromJsonLd(facts: PageFacts): Claims {
  const json = facts.main?.json;
  const site = facts.nodes.find((node) =>
    node.types.some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)),
  );
  if (!json) return { source: 'jsonLd', siteNames: namesOf(site?.json.name) };
  return {
    source: 'jsonLd',
    titles: namesOf(json.headline).concat(namesOf(json.name)),
    authors: namesOf(json.author ?? json.creator),
    referred: namesOf(json.author ?? json.creator, facts.nodes),
    published: stringsOf(json.datePublished).concat(stringsOf(json.dateCreated)),
    modified: stringsOf(json.dateModified),
    sections: namesOf(json.articleSection),
    siteNames: namesOf(json.publisher, facts.nodes).concat(namesOf(site?.json.name)),
    langs: namesOf(json.inLanguage),
    standfirsts: stringsOf(json.description).map(cleanText),
  };
}
