import { nextContext } from '../../lib/analyze/quotes/attribute.ts';
import type { Candidate } from '../../lib/analyze/quotes/candidates.ts';
import { gatherIdentities } from '../../lib/analyze/quotes/identities.ts';
import { type QuoteSite, toSites } from '../../lib/analyze/quotes/passage.ts';
import { fieldOf, toFrame } from '../../lib/analyze/quotes/rank.ts';
import { readPassage } from '../../lib/analyze/quotes/read-passage.ts';
import { createResolver } from '../../lib/analyze/quotes/resolve.ts';
import { siteFeatures } from '../../lib/analyze/quotes/site-features.ts';
import type { Context } from '../../lib/analyze/quotes/speaker-choice.ts';
import type { GoldQuote, GoldRecord, GoldSpeaker } from '../../tests/bench/quotes/records.ts';
import { toDraft } from '../../tests/bench/quotes/to-draft.ts';
import type { Choice } from './boost.ts';
import { clauseChoicesOf } from './clause-choices.ts';
import { namesSpeaker } from './names-speaker.ts';

/**
 * Turns a text into choices: for each region whether it is speech, for each quote which candidate is its speaker, for each
 * cue what it reports without marks.
 */
export function choicesOf(record: GoldRecord): { speech: Choice[]; speaker: Choice[]; indirect: Choice[] } {
  const draft = toDraft(record.text);
  const { passage } = readPassage(draft);
  const identities = gatherIdentities(passage.words, passage.candidates, draft.entities, passage.speech);
  const resolver = createResolver(passage, identities);
  const frame = toFrame(passage, resolver);
  const speech: Choice[] = [];
  const speaker: Choice[] = [];
  let context: Context = { site: undefined, candidate: undefined, identity: undefined, spoken: new Map() };
  for (const site of toSites(passage)) {
    if (site.length === 0) continue;
    const gold = goldOf(site, record);
    const row = siteFeatures(site, passage, context.site?.block === site.block);
    speech.push({ rows: [row], right: gold ? 0 : -1 });
    if (!gold) continue;
    const { candidates, rows } = fieldOf(site, context, frame);
    const hits = gold.speaker
      ? candidates.map((candidate) => namesSpeaker(candidate, gold.speaker, passage, record.text))
      : [];
    const right = rightOf(candidates, hits, gold.speaker, site);
    speaker.push({
      rows: rows.filter((_, index) => index === right || !hits[index]),
      right: right < 0 ? -1 : hits.slice(0, right).filter((hit) => !hit).length,
    });
    const candidate = candidates[right];
    const identity =
      candidate &&
      (candidate === context.candidate ? context.identity : resolver.resolve(candidate, context));
    context = nextContext(context, site, candidate && { candidate, identity });
  }
  return { speech, speaker, indirect: clauseChoicesOf(passage, record) };
}

/** The annotated quote that covers at least half of the region between the marks. */
function goldOf({ region }: QuoteSite, { quotes }: GoldRecord): GoldQuote | undefined {
  let most = 0.5 * (region.end - region.start);
  let best: GoldQuote | undefined;
  for (const quote of quotes) {
    if (quote.type === 'indirect') continue;
    for (const part of quote.type === 'mixed' ? (quote.quoted ?? []) : [quote]) {
      const shared = Math.min(region.end, part.end) - Math.max(region.start, part.start);
      if (shared >= most) {
        most = shared;
        best = quote;
      }
    }
  }
  return best;
}

/** Of the candidates inside the annotated speaker the one that holds its head word, else the first. */
function rightOf(
  candidates: readonly Candidate[],
  hits: readonly boolean[],
  speaker: GoldSpeaker | null,
  site: QuoteSite,
): number {
  const head = speaker?.head?.toLowerCase();
  let best = -1;
  candidates.forEach((candidate, index) => {
    if (!hits[index]) return;
    const other = candidates[best];
    const better =
      !other ||
      (candidate.head === head && other.head !== head) ||
      (other.head !== head && Math.abs(candidate.first - site.from) < Math.abs(other.first - site.from));
    if (better) best = index;
  });
  return best;
}
