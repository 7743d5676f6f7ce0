import type { Cue, Entity, Quote, Speaker } from '../../model/analysis.ts';
import type { Reason } from '../../model/reason.ts';
import { textOf } from '../../model/span.ts';
import { type Candidate, spanOf } from './candidates.ts';
import type { CueLink } from './cue-links.ts';
import { gatherIdentities, type Identity } from './identities.ts';
import { isSpeech } from './is-speech.ts';
import { type Passage, type QuoteSite, toSites } from './passage.ts';
import { createResolver, type Resolver } from './resolve.ts';
import { type Previous, type Proposal, proposeSpeaker } from './rules.ts';

/** Below this the reader is shown no speaker, only candidates: a wrong attribution is worse than none. */
const SURE_ENOUGH = 0.5;

/** Finds who said each quote of a passage. In order of the text. */
export function attributeQuotes(passage: Passage, entities: readonly Entity[]): Quote[] {
  const identities = gatherIdentities(passage.words, passage.candidates, entities, passage.speech);
  const resolver = createResolver(passage, identities);
  const quotes: Quote[] = [];
  let previous: (Previous & { identity: Identity | undefined }) | undefined;
  let lastSite: QuoteSite | undefined;
  for (const site of toSites(passage)) {
    if (!isSpeech(site, passage, lastSite)) continue;
    lastSite = site;
    const proposal = proposeSpeaker(site, passage, previous);
    const identity =
      proposal &&
      (previous?.proposal.candidate === proposal.candidate
        ? previous.identity
        : resolver.resolve(proposal.candidate, previous?.identity));
    quotes.push(toQuote(site, passage, proposal, identity, resolver));
    if (proposal) previous = { site, proposal, identity };
  }
  return quotes;
}

function toQuote(
  site: QuoteSite,
  passage: Passage,
  proposal: Proposal | undefined,
  identity: Identity | undefined,
  _resolver: Resolver,
): Quote {
  const { start, end } = site.region;
  const text = textOf(passage.text, { start, end });
  const speaker = proposal && toSpeaker(proposal.candidate, identity, passage);
  const cue = proposal?.link && toCue(proposal.link, passage);
  const sure = proposal !== undefined && proposal.trust >= SURE_ENOUGH;
  return {
    start,
    end,
    text,
    kind: isWhole(site) ? 'direct' : 'mixed',
    fragment: isFragment(site),
    confidence: proposal?.trust ?? 0.5,
    reason: reasonFor(proposal, identity, passage),
    ...(sure && speaker ? { speaker } : {}),
    ...(sure && cue ? { cue } : {}),
    candidates: speaker && !sure ? [speaker] : [],
  };
}

function toSpeaker(candidate: Candidate, identity: Identity | undefined, passage: Passage): Speaker {
  const span = spanOf(candidate, passage.words);
  const written = textOf(passage.text, span);
  return {
    ...span,
    name: identity?.name ?? written,
    ...(identity?.entity === undefined ? {} : { entityId: identity.entity }),
    form: candidate.form,
  };
}

function toCue(link: CueLink, { words, text }: Passage): Cue {
  const start = words[link.at]?.start ?? 0;
  const end = words[link.kind === 'accordingTo' ? link.at + 1 : link.at]?.end ?? start;
  return { start, end, text: text.slice(start, end), force: link.cue.force };
}

function reasonFor(proposal: Proposal | undefined, identity: Identity | undefined, passage: Passage): Reason {
  if (!proposal) return { code: 'noSpeakerNearby' };
  const { candidate, link, reason } = proposal;
  const written = textOf(passage.text, spanOf(candidate, passage.words));
  if (identity && candidate.form === 'pronoun')
    return { code: 'pronounToLastNamed', values: [written, identity.name] };
  if (identity && candidate.form === 'nominal')
    return { code: 'titleToName', values: [written, identity.name] };
  if (reason === 'subjectBesideQuote') return { code: reason, values: [written] };
  return link ? { code: reason, values: [toCue(link, passage).text] } : { code: reason };
}

/** Whole statements begin like a sentence or end like one; the rest is woven into the writer's own sentence. */
function isWhole(site: QuoteSite): boolean {
  return site.startsCapital || site.startsBlock || (site.lastSign === ',' && site.length > 3);
}

const FRAGMENT_WORDS = 4;

function isFragment(site: QuoteSite): boolean {
  return !isWhole(site) && site.length <= FRAGMENT_WORDS;
}
