import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Entity, EntityKind } from '../model/analysis.ts';
import type { CastCorrection, Correction, CorrectionId, TextTarget } from '../model/correction.ts';
import type { Reading } from '../model/library.ts';
import type { PageSelection } from '../model/page.ts';
import type { Problem, Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { selectText } from '../model/text-selector.ts';
import { leavesOut, type Said, saidOf, selectedName, targetOf } from './cast-corrections.ts';
import { type Changed, type CorrectionSources, createCorrectionKeeper } from './correction-keeper.ts';
import type { UndoOffer } from './undo.ts';

export interface CastDeskSources extends CorrectionSources {
  /** What is selected in the page that is shown. */
  readonly readSelection: () => Promise<Result<PageSelection | undefined>>;
}

/** What was just said of the cast or taken back, and the words that it is about. */
interface MemberPlace {
  readonly id: CorrectionId;
  readonly start: number;
  /** Whether nobody who is shown is at these words now. */
  readonly leftOut: boolean;
}

export type ChangedMember = Changed<MemberPlace>;

/** Where the reader sets the cast of an article right, and takes that back. A verb's false means: it could not be saved. */
export interface CastDesk {
  /** What was changed last, until the view has led the reader to it. */
  readonly changed: ReadonlySignal<ChangedMember | undefined>;
  /** Says that somebody is the same as another one of the cast. */
  merge(entity: Entity, into: Entity, reading: Reading): Promise<boolean>;
  /** Says that these words name somebody else than the rest. */
  split(place: Span, reading: Reading): Promise<boolean>;
  rename(entity: Entity, name: string, reading: Reading): Promise<boolean>;
  setKind(entity: Entity, kind: EntityKind, reading: Reading): Promise<boolean>;
  hide(entity: Entity, reading: Reading): Promise<boolean>;
  sayNoName(entity: Entity, reading: Reading): Promise<boolean>;
  /** The name that is selected in the page; absent where nothing of the article is, or too much. */
  findSelected(reading: Reading): Promise<TextTarget | undefined>;
  add(target: TextTarget, kind: EntityKind, reading: Reading): Promise<boolean>;
  takeBack(correction: CastCorrection): Promise<boolean>;
  /** The view has led the reader to what was changed. */
  settle(): void;
}

/** @param problem is told what went wrong, and that nothing did */
export function createCastDesk(
  sources: CastDeskSources,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): CastDesk {
  const keeper = createCorrectionKeeper<MemberPlace>(sources.library, undo, problem);

  /** Keeps what was said, in the place of what was said before of the same. */
  function say(said: Said, { article }: Reading, before?: CastCorrection): Promise<boolean> {
    const own = { articleUrl: article.canonicalUrl, at: sources.now() };
    const id = before?.id ?? sources.newId();
    const from = before && 'from' in before ? { from: before.from } : {};
    const correction = { ...said, ...from, ...own, id } as CastCorrection;
    return keeper.say(correction, before, { what: 'castCorrected', correction }, placeOf);
  }

  return {
    changed: keeper.changed,
    merge(entity, into, reading) {
      const { text } = reading.article;
      return say({ kind: 'mergeEntity', target: targetOf(text, entity), to: targetOf(text, into) }, reading);
    },
    split(place, reading) {
      return say({ kind: 'splitEntity', target: selectText(reading.article.text, place) }, reading);
    },
    rename(entity, name, reading) {
      const target = targetOf(reading.article.text, entity);
      const said = { kind: 'renameEntity', target, from: entity.name, to: name } as const;
      return say(said, reading, findSaid(reading, entity, 'renameEntity'));
    },
    setKind(entity, kind, reading) {
      const target = targetOf(reading.article.text, entity);
      const said = { kind: 'entityKind', target, from: entity.kind, to: kind } as const;
      return say(said, reading, findSaid(reading, entity, 'entityKind'));
    },
    hide(entity, reading) {
      return say({ kind: 'hideEntity', target: targetOf(reading.article.text, entity) }, reading);
    },
    sayNoName(entity, reading) {
      return say({ kind: 'noEntity', target: targetOf(reading.article.text, entity) }, reading);
    },
    async findSelected({ article }) {
      const selected = await sources.readSelection();
      return selected.ok ? selectedName(article.text, selected.value) : undefined;
    },
    add(target, kind, reading) {
      return say({ kind: 'addEntity', target, to: kind }, reading);
    },
    takeBack: (correction) => keeper.takeBack(correction, placeOf),
    settle: keeper.settle,
  };
}

/** Somebody added is gone once that is taken back, as one left out is while that is kept. */
function placeOf({ id, kind, target }: Correction, isKept: boolean): MemberPlace {
  const leftOut = isKept ? leavesOut({ kind }) : kind === 'addEntity';
  return { id, start: target.position.start, leftOut };
}

/** What was said of one of the cast before, of this kind. */
function findSaid(
  reading: Reading,
  entity: Entity,
  kind: CastCorrection['kind'],
): CastCorrection | undefined {
  return saidOf(reading, entity).find((each) => each.kind === kind);
}
