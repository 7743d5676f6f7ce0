import type { Analysis, Entity } from '../../model/analysis.ts';

/** The analysis without one of the cast, in its list and in its events; quotes are left as they are. */
export function dropEntity(analysis: Analysis, dropped: Entity): Analysis {
  return {
    ...analysis,
    entities: analysis.entities.filter((each) => each !== dropped),
    events: analysis.events.map((event) => ({
      ...event,
      entityIds: event.entityIds.filter((id) => id !== dropped.id),
    })),
  };
}
