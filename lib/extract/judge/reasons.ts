import type { Reason } from '../../model/reason.ts';
import { type SeenPage, settledBy } from './settled.ts';
import { WEIGHTS } from './weights.ts';

/** A sentence that may be said of a page, and the signals that it puts into words. */
interface Telling {
  readonly reason: Reason;
  readonly isTrue: boolean;
  readonly signals: readonly string[];
}

const MOST_REASONS = 5; // a reader takes in a handful
const MOSTLY = 0.6; // share of the text
const FEW = 3; // paragraphs

/** What speaks for the verdict and a reader can check with their own eyes, the weightiest first. */
export function reasonsOf(
  seen: SeenPage,
  signals: Readonly<Record<string, number>>,
  isArticle: boolean,
): Reason[] {
  const weightOf = ({ signals: names }: Telling) =>
    names.reduce((sum, name) => sum + (WEIGHTS[name] ?? 0) * (signals[name] ?? 0), 0);
  const rule = settledBy(seen);
  const weighed = tellings(seen)
    .filter((telling) => telling.isTrue && telling.reason.code !== rule)
    .map((telling) => ({ ...telling, weight: weightOf(telling) * (isArticle ? 1 : -1) }))
    .filter(({ weight, reason }) => weight > 0 || (!isArticle && AGAINST.has(reason.code)))
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason);
  const ruled: Reason[] = rule ? [{ code: rule }] : [];
  return [...ruled, ...weighed].slice(0, MOST_REASONS);
}

/** What speaks against an article whatever its signals weigh: the page's own word, and what is missing. */
const AGAINST: ReadonlySet<Reason['code']> = new Set([
  'markedAsOther',
  'fewParagraphs',
  'noDate',
  'noHeadline',
  'mostlyLinks',
]);

function tellings({ evidence, declared, address }: SeenPage): Telling[] {
  const { shape: page } = evidence;
  const paragraphs = evidence.body?.paragraphs ?? 0;
  const telling = (
    code: Reason['code'],
    isTrue: boolean,
    signals: readonly string[],
    value?: string,
  ): Telling => ({ reason: value === undefined ? { code } : { code, values: [value] }, isTrue, signals });
  const type = declared.own?.types[0] ?? `og:${declared.ogType}`;
  const isMarked = declared.own !== undefined || /article|news|story|post/.test(declared.ogType);
  const text = ['paragraphs', 'paragraphs3', 'bodyWords', 'bodyEven', 'concentration'];
  return [
    telling('paragraphsBelowHeadline', paragraphs >= FEW, text, String(paragraphs)),
    telling('markedAsArticle', isMarked, ['ldNews', 'ldArticle', 'ogArticle'], type),
    telling('dateNearHeadline', evidence.dateNear, ['dateNear', 'hasDate']),
    telling('bylineNearHeadline', evidence.bylineNear, ['bylineNear', 'hasAuthor']),
    telling('addressLikeArticle', address.slugWords >= 3 || address.isDated, [
      'addressSlug3',
      'addressSlug4',
      'addressDated',
      'addressNumber',
    ]),
    telling('recipeParts', page.ingredients || declared.kinds.has('recipe'), ['ingredients', 'ldRecipe']),
    telling('shopParts', page.prices > 0 || page.cart, ['prices', 'cart']),
    telling('forumThread', address.namesForum || declared.kinds.has('forum'), ['forum', 'posts']),
    telling('manualPage', address.namesManual, ['addressManual', 'code']),
    telling('formPage', page.passwords > 0, ['passwords']),
    telling('headlineElsewhere', page.headlineLinked, ['headlineLinked']),
    telling('markedAsOther', declared.otherType !== undefined, ['ldRecipe', 'ldPlain'], declared.otherType),
    telling('addressLikeFront', address.isRoot, ['addressRoot', 'addressShort']),
    telling('addressLikeOther', address.namesOther || address.namesMedia, ['addressOther', 'addressMedia']),
    telling('fewParagraphs', paragraphs < FEW, ['bodyShort'], String(paragraphs)),
    telling('mostlyLinks', page.linkedShare > MOSTLY, ['linkedShare', 'headingsToText']),
    telling('noDate', !evidence.hasDate, []),
    telling('noHeadline', page.h1s === 0, []),
  ];
}
