import type { Verdict } from '../../model/article.ts';
import type { Reason } from '../../model/reason.ts';
import { kindOf } from './kind.ts';
import { type Evidence, readSignals } from './signals.ts';
import { WEIGHTS } from './weights.ts';

const THRESHOLD = 0.45; // where cross-validated precision and recall are alike
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
  const signals = readSignals(evidence);
  let sum = 0;
  for (const [name, value] of Object.entries(signals)) sum += (WEIGHTS[name] ?? 0) * value;
  const fitted = 1 / (1 + Math.exp(-sum));
  const score = signals.settled ? Math.min(fitted, SETTLED) : fitted;
  const article = score >= THRESHOLD;
  const kind = kindOf(evidence.facts, article);
  return { verdict: { article, kind, score, reasons: reasonsOf(evidence, signals) }, signals };
}

/** What a reader can check with their own eyes, the weightiest first. */
function reasonsOf({ facts, body }: Evidence, signals: Readonly<Record<string, number>>): Reason[] {
  const has = (...names: string[]) => names.some((name) => (signals[name] ?? 0) > 0);
  const paragraphs = String(body?.paragraphs ?? 0);
  const reasons: (Reason | false)[] = [
    has('ldArticle') && { code: 'markedAsArticle', values: [facts.main?.types[0] ?? 'Article'] },
    !has('ldArticle') && has('ogArticle') && { code: 'markedAsArticle', values: ['og:article'] },
    has('ldRecipe', 'ldForum', 'ldProduct', 'ldList', 'ldPlain') && {
      code: 'markedAsOther',
      values: [facts.nodes.find((node) => !node.under)?.types[0] ?? 'WebPage'],
    },
    (body?.paragraphs ?? 0) >= 3
      ? { code: 'paragraphsBelowHeadline', values: [paragraphs] }
      : { code: 'fewParagraphs', values: [paragraphs] },
    has('dateNear') && { code: 'dateNearHeadline' },
    !has('dateNear', 'hasDate') && { code: 'noDate' },
    has('bylineNear') && { code: 'bylineNearHeadline' },
    has('addressRoot') && { code: 'addressLikeFront' },
    has('addressOther', 'legal', 'forum') && { code: 'addressLikeOther' },
    has('addressSlug4', 'addressDated') && { code: 'addressLikeArticle' },
    (signals.linkedShare ?? 0) > 0.6 && { code: 'mostlyLinks' },
    has('noH1') && { code: 'noHeadline' },
    has('oneH1') && { code: 'oneHeadline' },
  ];
  return reasons.filter((reason) => reason !== false);
}
