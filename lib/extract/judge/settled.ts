import type { ReasonCode } from '../../model/reason.ts';
import type { AddressShape } from './address-shape.ts';
import type { Declared } from './declared.ts';
import type { Evidence } from './evidence.ts';

/** A page as the rules and signals see it. */
export interface SeenPage {
  readonly evidence: Evidence;
  readonly address: AddressShape;
  readonly declared: Declared;
}

const LEGAL_TITLE =
  /^(?:impressum|imprint|datenschutz|privacy (?:policy|notice|statement|center)|terms (?:of|and|&)|cookie (?:policy|notice)|allgemeine gesch|nutzungsbedingungen|nutzungsregeln|legal notice|mentions légales|aviso legal|editorial policy)/i;
const LEGAL_TITLE_WORDS = 4;
const THIN = 100; // words; below it a page with a player or pictures is about those

type Rule = readonly [ReasonCode, (seen: SeenPage) => boolean];

/** Pages that are no news whatever else they look like: too few were labeled for weights, and all signs of an article may be there. */
const RULES: readonly Rule[] = [
  ['addressLikeFront', ({ address }) => address.isRoot && !address.hasQuery],
  ['legalPage', ({ evidence, address }) => isLegal(evidence.title.trim(), address.namesLegal)],
  ['playerWithoutText', ({ evidence, address }) => address.namesMedia && (evidence.body?.words ?? 0) < THIN],
  ['forumThread', isThread],
  ['noBody', ({ evidence }) => !evidence.body],
];

/** Why a page can be no news, where a rule says so. */
export function settledBy(seen: SeenPage): ReasonCode | undefined {
  return RULES.find(([, applies]) => applies(seen))?.[0];
}

function isLegal(title: string, isNamedSo: boolean): boolean {
  return LEGAL_TITLE.test(title) && (isNamedSo || title.split(/\s+/).length <= LEGAL_TITLE_WORDS);
}

/** Threads that claim to be nothing else, and those that claim to be articles but consist of posts. */
function isThread({ address, declared, evidence: { shape } }: SeenPage): boolean {
  if (!address.namesForum || declared.own) return false;
  const claims = /article|news/.test(declared.ogType);
  return !claims || shape.posts > 1 || shape.microOther || declared.kinds.has('forum');
}
