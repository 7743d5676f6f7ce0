import { cleanText } from '../white-space.ts';
import type { Claims } from './claims.ts';
import type { PageFacts } from './page-facts.ts';

const MOST = 6;

/** What schema.org attributes in the markup say. */
export function fromMicrodata({ document }: PageFacts): Claims {
  const values = (property: string) =>
    [...document.querySelectorAll(`[itemprop~="${property}"]`)]
      .slice(0, MOST)
      .filter((element) => element.localName !== 'meta' || !element.closest('[itemprop~="comment"]'))
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

function readValue(element: Element): string {
  const name = element.querySelector('[itemprop~="name"]') ?? element;
  return cleanText(
    name.getAttribute('content') ?? name.getAttribute('datetime') ?? name.textContent?.slice(0, 200) ?? '',
  );
}
