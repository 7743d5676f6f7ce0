import { STRIDE, type Steps } from '../steps.ts';

/** How many elements of a page are labelled as something by class, id or property. */
export interface LabelCounts {
  price: number;
  cart: number;
  post: number;
  ingredient: number;
  player: number;
  story: number;
}

type Label = keyof LabelCounts;

const CLASSES: readonly (readonly [Label, RegExp])[] = [
  ['price', /price/i],
  ['cart', /add-to-cart|addtocart/i],
  ['post', /(?:^|\s)post(?:\s|$)/],
  ['post', /postbody|message-body|post-content/i],
  ['ingredient', /ingredient/i],
  ['player', /video-player/i],
  ['story', /(?:(?:article|story)[-_]*|post[-_]+)(?:body|content|text)\b|entry-content|articlebody/i],
];
const LABELLED = '[class],[id],[itemprop],[name="add-to-cart"]';

/**
 * Counts labels in one pass over the page. One selector for each label takes several times as long, and most classes
 * of a page occur many times.
 */
export function* countLabels(document: Document): Steps<LabelCounts> {
  const counts: LabelCounts = { price: 0, cart: 0, post: 0, ingredient: 0, player: 0, story: 0 };
  const known = new Map<string, readonly Label[]>();
  for (const [i, element] of [...document.querySelectorAll(LABELLED)].entries()) {
    if (i % STRIDE === 0) yield;
    const name = element.getAttribute('class') ?? '';
    let labels = known.get(name);
    if (!labels) {
      labels = labelsOfClass(name);
      known.set(name, labels);
    }
    const others = labelsOfOthers(element);
    for (const label of others.length === 0 ? labels : new Set([...labels, ...others])) counts[label]++;
  }
  return counts;
}

function labelsOfClass(name: string): readonly Label[] {
  const labels = CLASSES.filter(([, pattern]) => pattern.test(name)).map(([label]) => label);
  if (/reply/i.test(name) && /post/i.test(name)) labels.push('post');
  return [...new Set(labels)];
}

function labelsOfOthers(element: Element): readonly Label[] {
  const id = element.getAttribute('id');
  const property = element.getAttribute('itemprop');
  const labels: Label[] = [];
  if (id && /^post[-_]/.test(id)) labels.push('post');
  if (id && /add-to-cart/i.test(id)) labels.push('cart');
  if (element.getAttribute('name') === 'add-to-cart') labels.push('cart');
  if (property === 'price') labels.push('price');
  if (property?.includes('articleBody')) labels.push('story');
  if ((id && /ingredient/i.test(id)) || (property && /ingredient/i.test(property))) labels.push('ingredient');
  return labels;
}
