const LEAST_MASS = 300; // characters of running text; a teaser in an article element has less

/**
 * Takes out the articles that stand beside the one with the headline: the next one that an endless page appends,
 * teasers that are articles of their own.
 */
export function removeOtherArticles(
  document: Document,
  headline: string,
  massOf: (element: Element) => number,
): void {
  const articles = [...document.getElementsByTagName('article')];
  const holdsHeadline = (element: Element) =>
    [...element.querySelectorAll('h1,h2')].some((h) => sameWords(h.textContent ?? '', headline));
  const own = articles.find((article) => massOf(article) >= LEAST_MASS && holdsHeadline(article));
  if (!own || headline === '') return;
  for (const article of articles) {
    if (article === own || article.contains(own) || own.contains(article)) continue;
    if (article.querySelector('h1,h2,h3')) article.remove();
  }
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\W+/g, '').toLowerCase() === b.replace(/\W+/g, '').toLowerCase();
}
