import type { Analysis, EntityKind } from '../model/analysis.ts';

/** Whom an article lets speak: counts, and no verdict. */
export interface NamedSources {
  readonly people: number;
  readonly organizations: number;
  /** Speakers that the article describes but does not name. */
  readonly unnamed: number;
  /** Quotes whose speaker is not clear. */
  readonly unattributed: number;
}

/** Counts the speakers of an article's quotes, each once. */
export function namedSourcesOf({ entities, quotes }: Pick<Analysis, 'entities' | 'quotes'>): NamedSources {
  const kinds = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const speakers = new Map<string, EntityKind | 'unnamed'>();
  let unattributed = 0;
  for (const { speaker, fragment } of quotes) {
    if (speaker) {
      const kind = speaker.entityId === undefined ? undefined : kinds.get(speaker.entityId);
      speakers.set(
        speaker.entityId ?? speaker.name,
        kind ?? (speaker.form === 'name' ? 'person' : 'unnamed'),
      );
    } else if (!fragment) unattributed += 1;
  }
  const found = [...speakers.values()];
  const people = found.filter((kind) => kind === 'person').length;
  const unnamed = found.filter((kind) => kind === 'unnamed').length;
  return { people, organizations: found.length - people - unnamed, unnamed, unattributed };
}
