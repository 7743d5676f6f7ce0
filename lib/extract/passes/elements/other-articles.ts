const MOST_H1 = 20;
const LEAST_MASS = 300; // characters of running text; a teaser in an article element has less
const FEWEST_TEASERS = 2; // articles in one that is a list of them

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
    const isList = article.getElementsByTagName('article').length >= FEWEST_TEASERS;
    if (isList || article.querySelector('h1,h2,h3')) article.remove();
  }
}

/**
 * Takes out the stories that an endless page appends without an article element: the largest elements after the headline that
 * hold an h1 and a time of their own. A subheading that is set as an h1 has no time.
 * To be done before times are taken out.
 */
export function removeNextStories(
  document: Document,
  headline: string,
  massOf: (element: Element) => number,
): void {
  const [own, ...others] = [...document.getElementsByTagName('h1')].slice(0, MOST_H1);
  if (!own || headline === '' || !sameWords(own.textContent ?? '', headline)) return;
  for (const other of others) {
    if (sameWords(other.textContent ?? '', headline)) continue; // shown twice, for narrow and for wide windows
    let story: Element = other;
    while (story.parentElement && !story.parentElement.contains(own)) story = story.parentElement;
    if (story === other || !story.querySelector('time') || massOf(story) < LEAST_MASS) continue;
    if (massBetween(own, story, massOf) >= LEAST_MASS) story.remove(); // else it is the text of the headline's own story
  }
}

/** Running text from the headline to a story after it. */
function massBetween(headline: Element, story: Element, massOf: (element: Element) => number): number {
  let mass = 0;
  for (let at = story.previousElementSibling; at; at = at.previousElementSibling) {
    mass += massOf(at);
    if (at.contains(headline)) break;
  }
  return mass;
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/\W+/g, '').toLowerCase() === b.replace(/\W+/g, '').toLowerCase();
}
