import { cleanText } from '../white-space.ts';
import type { Claims } from './claims.ts';
import type { PageFacts } from './page-facts.ts';

const MOST = 6;
const ARTICLE = 'article,[itemtype*="Article" i],[itemtype*="Posting" i]';
const LONGEST_TEASER = 600; // characters

/** What schema.org attributes in the markup say of the article, not of others that the page teases. */
export function fromMicrodata({ document, headline }: PageFacts): Claims {
  const values = (property: string) =>
    [...document.querySelectorAll(`[itemprop~="${property}"]`)]
      .filter((element) => !isOfAnother(element, headline))
      .slice(0, MOST)
      .map(readValue)
      .filter((value) => value !== '');
  return {
    source: 'microdata',
    titles: values('headline'),
    authors: values('author'),
    published: values('datePublished'),
    modified: values('dateModified'),
    sections: values('articleSection'),
  };
}

/** Whether it belongs to a comment, or to an article that is not the headline's. */
function isOfAnother(element: Element, headline: Element | undefined): boolean {
  if (element.closest('[itemprop~="comment"]')) return true;
  const article = element.closest(ARTICLE);
  if (!article || !headline || article.contains(headline)) return false;
  return headline.closest(ARTICLE) !== null || (article.textContent ?? '').length < LONGEST_TEASER;
}

function readValue(element: Element): string {
  const name = element.querySelector('[itemprop~="name"]') ?? element;
  return cleanText(
    name.getAttribute('content') ?? name.getAttribute('datetime') ?? name.textContent?.slice(0, 200) ?? '',
  );
}
