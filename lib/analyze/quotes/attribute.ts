import type { Entity, Quote } from '../../model/analysis.ts';
import { bySpan } from '../../model/span.ts';
import { gatherIdentities, type Identity } from './identities.ts';
import { findIndirect } from './indirect.ts';
import { isSpeech } from './is-speech.ts';
import { type Passage, type QuoteSite, toSites } from './passage.ts';
import { poolShares } from './pool-shares.ts';
import { type Frame, fieldOf, toFrame } from './rank.ts';
import { createResolver } from './resolve.ts';
import { certainSpeaker } from './rules.ts';
import { shareOverParagraphs } from './share-over-paragraphs.ts';
import { siteFeatures } from './site-features.ts';
import type { Context, Ranked } from './speaker-choice.ts';
import { SURE_ENOUGH, toQuote } from './to-quote.ts';
import { scoreRow, sharesOf, type TreeTable } from './trees.ts';

/** The fitted tables: is it speech, who spoke, and what is reported without marks. */
export interface QuoteTables {
  readonly speech: TreeTable;
  readonly speaker: TreeTable;
  readonly indirect: TreeTable;
}

// Where rules and table agree less is asked; both set where errors of either kind balance on development data.
const SPEECH_LEAST = 0.4;
const SPEECH_LEAST_AGAINST_RULES = 0.75;
/** Of the candidates, only the likeliest are resolved, and of those fewer are given on. */
const MOST_RANKED = 8;
const MOST_SHOWN = 4;
/** How sure a rule that overrules the ranker is. */
const CERTAIN = 0.8;

/** Finds who said each quote of a passage. In order of the text. Speakers less likely than `least` are only candidates. */
export function attributeQuotes(
  passage: Passage,
  entities: readonly Entity[],
  tables: QuoteTables,
  least = SURE_ENOUGH,
): Quote[] {
  const identities = gatherIdentities(passage.words, passage.candidates, entities, passage.speech);
  const resolver = createResolver(passage, identities);
  const frame = toFrame(passage, resolver);
  const quotes: Quote[] = [];
  let context: Context = { site: undefined, candidate: undefined, identity: undefined, spoken: new Map() };
  for (const site of toSites(passage)) {
    if (site.length === 0) continue;
    const speech = speechShare(site, context, passage, tables.speech);
    if (speech === undefined) continue;
    const ranking = rank(site, context, frame, tables.speaker);
    const quote = toQuote(site, ranking, speech, context, frame, least);
    quotes.push(quote);
    context = nextContext(context, site, ranking[0]);
  }
  const indirect = findIndirect(passage, resolver, tables.indirect, quotes);
  return [...shareOverParagraphs(quotes, passage), ...indirect].sort(bySpan);
}

/** How likely the words between the marks are speech, 0..1; absent where they are not. */
function speechShare(
  site: QuoteSite,
  context: Context,
  passage: Passage,
  table: TreeTable,
): number | undefined {
  const spokenBefore = context.site?.block === site.block;
  const [share = 0] = sharesOf([scoreRow(table, siteFeatures(site, passage, spokenBefore))]);
  const least = isSpeech(site, passage, spokenBefore) ? SPEECH_LEAST : SPEECH_LEAST_AGAINST_RULES;
  return share >= least ? share : undefined;
}

/** Who may have said it, the likeliest first. */
function rank(site: QuoteSite, context: Context, frame: Frame, table: TreeTable): Ranked[] {
  const { candidates, rows } = fieldOf(site, context, frame);
  const shares = sharesOf(rows.map((row) => scoreRow(table, row)));
  const certain = certainSpeaker(site, frame.passage, context);
  const order = candidates.map((candidate, index) => {
    const share = shares[index] ?? 0;
    if (!certain) return { candidate, share };
    return { candidate, share: candidate === certain ? Math.max(share, CERTAIN) : share * (1 - CERTAIN) };
  });
  order.sort((a, b) => b.share - a.share || a.candidate.first - b.candidate.first);
  const ranked = order.slice(0, MOST_RANKED).map(({ candidate, share }) => ({
    candidate,
    share,
    identity: candidate === context.candidate ? context.identity : frame.resolver.resolve(candidate, context),
  }));
  return poolShares(ranked).slice(0, MOST_SHOWN);
}

/** What this quote tells about the next one. */
export function nextContext(
  context: Context,
  site: QuoteSite,
  speaker: Pick<Ranked, 'candidate' | 'identity'> | undefined,
): Context {
  if (!speaker) return { ...context, site };
  const { candidate, identity } = speaker;
  const spoken = context.spoken as Map<Identity, number>;
  if (identity) spoken.set(identity, (spoken.get(identity) ?? 0) + 1);
  return { site, candidate, identity, spoken };
}
