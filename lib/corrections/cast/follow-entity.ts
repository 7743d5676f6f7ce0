import type { Analysis, Entity, EntityId, Speaker } from '../../model/analysis.ts';

/** The findings in which one of the cast takes the place of another, or goes by another name: quotes and events follow. */
export function followEntity(analysis: Analysis, from: EntityId, to: Entity): Analysis {
  const follow = (speaker: Speaker): Speaker =>
    speaker.entityId === from ? { ...speaker, entityId: to.id, name: to.name } : speaker;
  return {
    ...analysis,
    quotes: analysis.quotes.map((quote) => ({
      ...quote,
      ...(quote.speaker && { speaker: follow(quote.speaker) }),
      candidates: eachOnce(quote.candidates.map(follow)),
    })),
    events: analysis.events.map((event) => ({
      ...event,
      entityIds: [...new Set(event.entityIds.map((id) => (id === from ? to.id : id)))],
    })),
  };
}

/** Puts an entity into the place of the one with its id; all that bears its name follows. */
export function putEntity(analysis: Analysis, entity: Entity): Analysis {
  const entities = analysis.entities.map((each) => (each.id === entity.id ? entity : each));
  return followEntity({ ...analysis, entities }, entity.id, entity);
}

function eachOnce(speakers: readonly Speaker[]): readonly Speaker[] {
  const known = new Set<EntityId>();
  return speakers.filter(({ entityId }) => {
    if (entityId === undefined) return true;
    const isNew = !known.has(entityId);
    known.add(entityId);
    return isNew;
  });
}
