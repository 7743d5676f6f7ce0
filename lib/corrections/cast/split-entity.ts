import type { Analysis, Entity, Mention } from '../../model/analysis.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { isSameName } from '../find-named.ts';
import type { ApplyOne } from './apply-one.ts';
import { findEntity } from './find-entity.ts';

/**
 * Makes those mentions that are written in the words of the target somebody else. Descriptions, pronouns and quotes go
 * with the name that stands before them, roles with the nearest one. What has one spelling alone stays whole.
 */
export const splitEntity: ApplyOne<'splitEntity'> = (text, analysis, { id, target }) => {
  const spelling = target.quote.exact;
  const whole = findEntity(text, analysis.entities, target);
  const named = whole?.mentions.filter(({ form }) => form === 'name') ?? [];
  const isOff = (mention: Mention | undefined) => mention !== undefined && isSameName(mention.text, spelling);
  if (!whole || !named.some(isOff) || named.every(isOff)) return analysis;
  const goesOff = (span: Span) => isOff(lastBefore(named, span));
  const off: Entity = {
    ...whole,
    id: `${whole.id} ${id}`,
    name: spelling,
    aliases: [],
    mentions: whole.mentions.filter(goesOff),
    roles: whole.roles.filter((role) => isOff(nearest(named, role))),
    confidence: 1,
    reason: { code: 'correctedCast' },
  };
  const rest: Entity = {
    ...whole,
    name: isSameName(whole.name, spelling) ? longest(named.filter((each) => !isOff(each))) : whole.name,
    aliases: whole.aliases.filter((alias) => !isSameName(alias, spelling)),
    mentions: whole.mentions.filter((mention) => !goesOff(mention)),
    roles: whole.roles.filter((role) => !off.roles.includes(role)),
  };
  return share(analysis, rest, off, goesOff);
};

/** Gives each finding of the whole to the part that it is about. */
function share(analysis: Analysis, rest: Entity, off: Entity, goesOff: (span: Span) => boolean): Analysis {
  const follow = <T extends { entityId?: string; name: string } & Span>(speaker: T): T => {
    if (speaker.entityId !== rest.id) return speaker;
    const part = goesOff(speaker) ? off : rest;
    return { ...speaker, entityId: part.id, name: part.name };
  };
  const isIn = (sentence: Span, { mentions }: Entity) => mentions.some((each) => overlaps(each, sentence));
  return {
    ...analysis,
    entities: analysis.entities.flatMap((each) => (each.id === rest.id ? [rest, off] : [each])),
    quotes: analysis.quotes.map((quote) => ({
      ...quote,
      ...(quote.speaker && { speaker: follow(quote.speaker) }),
      candidates: quote.candidates.map(follow),
    })),
    events: analysis.events.map((event) => ({
      ...event,
      entityIds: event.entityIds.flatMap((id) =>
        id === rest.id
          ? [rest, off].filter((part) => isIn(event.sentence, part)).map((part) => part.id)
          : [id],
      ),
    })),
  };
}

/** The last name that begins before a place ends, else the first of all. */
function lastBefore(named: readonly Mention[], { end }: Span): Mention | undefined {
  return named.findLast(({ start }) => start < end) ?? named[0];
}

function nearest(named: readonly Mention[], place: Span): Mention | undefined {
  const gapTo = ({ start, end }: Span) => Math.max(0, start - place.end, place.start - end);
  return named.toSorted((a, b) => gapTo(a) - gapTo(b))[0];
}

function longest(named: readonly Mention[]): string {
  return named.reduce((name, { text }) => (text.length > name.length ? text : name), '');
}
