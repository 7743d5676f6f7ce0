// Below a country's code these stand for kinds of owners, as `co` in `.co.uk`; the commonest of the Public Suffix List.
const KIND_OF_OWNER =
  /^(?:com?|org?|net?|gov?|gob|gub|gouv|govt|edu?|ac|sch|nom|mil|info|biz|ltd|plc|asn|nhs|police)$/;
// Hosts of many publications, each below a name of its own; from the same list, those that news pages were seen on.
const SHARED_HOST =
  /^(?:blogspot|wordpress|substack|medium|tumblr|ghost|github|gitlab|netlify|pages|vercel|weebly|wixsite)$/;
const VARIANT = /^(?:www\d?|m|mobile|amp|edition)\./;

/** The part of a host name that its owner registered, `courier.co.uk` of `news.courier.co.uk`: for telling sites apart. */
export function siteOf(hostname: string): string {
  const labels = hostname.replace(VARIANT, '').split('.');
  const [owner = '', country = ''] = labels.slice(-2);
  const isBelowKind = country.length === 2 && KIND_OF_OWNER.test(owner);
  return labels.slice(isBelowKind || SHARED_HOST.test(owner) ? -3 : -2).join('.');
}
