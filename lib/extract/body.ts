import { Readability } from '@mozilla/readability';
import { copyElement, type PageCopy } from './page-copy.ts';
import { measureMass, prune } from './passes/prune.ts';

const CONTAINERS =
  '[itemprop~="articleBody"],[class*="article-body" i],[class*="articlebody" i],[class*="article__body" i],[class*="story-body" i],[class*="entry-content" i],[data-testid*="article-body" i]';
const CLEARLY_MORE = 1.25; // measured: below it the larger body holds more of what surrounds the article
const LEAST_MASS = 400; // characters

/**
 * Finds the element that holds the body of a copied page, which is cut up in doing so: Readability's choice, unless
 * a container that the page names as its article's body holds clearly more running text.
 */
export function findBody({ document, liveText }: PageCopy): Element | undefined {
  prune(document);
  const mass = measureMass(document);
  const massOf = (element: Element) => mass.get(element) ?? 0;
  const named = [...document.querySelectorAll(CONTAINERS)].sort((a, b) => massOf(b) - massOf(a))[0];
  const namedMass = named ? massOf(named) : 0;
  // Readability takes the page apart, so the container is put aside beforehand.
  const aside = named && namedMass > LEAST_MASS ? copyElement(named, liveText) : undefined;
  const body = readable(document);
  const bodyMass = body ? (measureMass(body).get(body) ?? 0) : 0;
  return aside && namedMass > CLEARLY_MORE * bodyMass ? aside : body;
}

function readable(document: Document): Element | undefined {
  if (!document.body) return undefined;
  const reader = new Readability<Element>(document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  return reader.parse()?.content ?? undefined;
}
