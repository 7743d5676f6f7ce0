import type { Verdict } from '../../model/article.ts';
import { firstMeta } from '../meta-tags.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { readAddressShape } from './address-shape.ts';
import { readDeclared } from './declared.ts';
import type { Evidence } from './evidence.ts';
import { kindOf } from './kind.ts';
import { reasonsOf } from './reasons.ts';
import type { SeenPage } from './settled.ts';
import { readSignals } from './signals.ts';
import { WEIGHTS } from './weights.ts';

const THRESHOLD = 0.5; // cross-validated, precision and recall are alike there
const SETTLED = 0.1; // the most that a page scores of which a rule says that it is no news

/** A verdict and the numbers it was made of, in the order of their names. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly signals: Readonly<Record<string, number>>;
}

/**
 * Judges whether a page is a news article: logistic regression over what structured data, address, page and body
 * show. The score is calibrated: of the pages scored 0.8, eight in ten are articles.
 */
export function judge(evidence: Evidence): Judgement {
  const { facts } = evidence;
  const address = readAddressShape(addressOf(facts));
  const seen: SeenPage = { evidence, address, declared: readDeclared(facts) };
  const signals = readSignals(seen);
  let sum = 0;
  for (const [name, value] of Object.entries(signals)) sum += (WEIGHTS[name] ?? 0) * value;
  const fitted = 1 / (1 + Math.exp(-sum));
  const score = signals.settled ? Math.min(fitted, SETTLED) : fitted;
  const article = score >= THRESHOLD;
  const reasons = reasonsOf(seen, signals, article);
  return { verdict: { article, kind: kindOf(facts, article), score, reasons }, signals };
}

/** A saved page has no address but the one that it declares. */
function addressOf({ url, tags, document }: PageFacts): string {
  if (url) return url;
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return [link, firstMeta(tags, ['og:url'])].find((address) => /^https?:/.test(address ?? '')) ?? '';
}
